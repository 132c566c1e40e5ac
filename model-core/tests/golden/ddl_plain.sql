message_control_id STRING NOT NULL,
set_id BIGINT,
patient_identifier_list ARRAY<STRUCT<id_number: STRING, assigning_authority: STRUCT<namespace_id: STRING, universal_id: STRING>, effective_date: DATE>>,
mothers_maiden_name ARRAY<STRING>,
deceased BOOLEAN,
`order` INT,
vaccinations ARRAY<STRUCT<amount: DECIMAL(38,9), given_at: TIMESTAMP>>,
mothers_identifier STRUCT<id_number: STRING, assigning_authority: STRUCT<namespace_id: STRING, universal_id: STRING>, effective_date: DATE>,
`2nd ``name``` STRING
