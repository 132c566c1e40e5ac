message_control_id STRING NOT NULL COMMENT 'MSH-10 · Message Control ID',
set_id BIGINT COMMENT 'PID-1 · Set ID - PID',
patient_identifier_list ARRAY<STRUCT<id_number: STRING COMMENT 'PID-3.1 · ID Number', assigning_authority: STRUCT<namespace_id: STRING COMMENT 'PID-3.4.1 · Namespace ID', universal_id: STRING COMMENT 'PID-3.4.2 · Universal ID'> COMMENT 'PID-3.4 · Assigning Authority', effective_date: DATE COMMENT 'PID-3.7 · Effective Date'>> COMMENT 'PID-3 · Patient Identifier List',
mothers_maiden_name ARRAY<STRING> COMMENT 'PID-6 · Mother\'s Maiden Name',
deceased BOOLEAN COMMENT 'PID-30 · Patient Death Indicator',
`order` INT COMMENT 'Birth \\ Order',
vaccinations ARRAY<STRUCT<amount: DECIMAL(38,9) COMMENT 'RXA-6 · Administered Amount', given_at: TIMESTAMP COMMENT 'RXA-3 · Date/Time Start of Administration'>>,
mothers_identifier STRUCT<id_number: STRING COMMENT 'PID-21.1 · ID Number', assigning_authority: STRUCT<namespace_id: STRING COMMENT 'PID-21.4.1 · Namespace ID', universal_id: STRING COMMENT 'PID-21.4.2 · Universal ID'> COMMENT 'PID-21.4 · Assigning Authority', effective_date: DATE COMMENT 'PID-21.7 · Effective Date'> COMMENT 'PID-21 · Mother\'s Identifier',
`2nd ``name``` STRING
