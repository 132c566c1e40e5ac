"""What messages and resources tell, read the plain way: by splitting texts and by json. Shares nothing with what is tested."""

import datetime
import json
import statistics

UTC = datetime.timezone.utc
HOUR = datetime.timedelta(hours=1)


def moment(text, default=UTC):
    """A date-time of HL7 and the zone that it says."""
    sign = max(text.find("+"), text.find("-"))
    zone = default
    if sign > 0:
        zone = datetime.timezone(
            (1 if text[sign] == "+" else -1) * datetime.timedelta(hours=int(text[sign + 1 : sign + 3]), minutes=int(text[sign + 3 :]))
        )
        text = text[:sign]
    return datetime.datetime.strptime(text, "%Y%m%d%H%M%S.%f" if "." in text else "%Y%m%d%H%M%S").replace(tzinfo=zone)


def messages(folder):
    """Messages of a folder, each as a list of segments, each as a list of fields."""
    for path in sorted(folder.rglob("*.hl7")):  # as bytes: as texts, Python would change the ends of segments
        for text in path.read_bytes().decode().split("MSH|")[1:]:
            lines = ("MSH|" + text).split("\r")
            yield [line.split("|") for line in lines if line]


def first(segments, name):
    return next((fields for fields in segments if fields[0] == name), [])


def field(fields, at):
    return fields[at] if len(fields) > at else ""


def census(folder):
    """Inpatients by facility, ward and hour, from the first hour of the ward to the last in which anyone moved."""
    events = {}
    for segments in messages(folder):
        head, visit = first(segments, "MSH"), first(segments, "PV1")
        if not field(head, 8):
            continue
        code, trigger = head[8].split("^")[:2]
        if code == "ADT" and trigger in ("A01", "A02", "A03", "A06", "A07", "A11", "A12", "A13"):
            inside = trigger not in ("A03", "A07", "A11") and visit[2] == "I"
            key = (head[3].split("^")[0], visit[19].split("^")[0])
            events.setdefault(key, []).append((moment(head[6]), head[9], visit[3].split("^")[0] if inside else None))
    moves = []
    for (facility, _), told in events.items():
        before = None
        for at, _, ward in sorted(told, key=lambda event: event[:2]):
            if ward != before:
                moves.append((facility, at.astimezone(UTC).replace(minute=0, second=0, microsecond=0), before, ward))
            before = ward
    last = max(hour for _, hour, _, _ in moves)
    counts = {}
    for facility in {facility for facility, *_ in moves}:
        for ward in {ward for of, _, *wards in moves if of == facility for ward in wards if ward}:
            here = [(hour, (to == ward) - (gone == ward)) for of, hour, gone, to in moves if of == facility and ward in (gone, to)]
            hour = min(hour for hour, _ in here)
            while hour <= last:
                counts[facility, ward, hour] = sum(change for at, change in here if at <= hour)
                hour += HOUR
    return counts


def results(folder):
    """Numbers (OBX-2 NM) of ORU messages as their last message has them: (facility, number of the patient, code, units, time, value)."""
    latest = {}
    for segments in messages(folder):
        head = first(segments, "MSH")
        if not head[8].startswith("ORU"):
            continue
        sent, facility, patient = moment(head[6]), head[3].split("^")[0], first(segments, "PID")[3].split("^")[0]
        order, taken = None, None
        for fields in segments:
            if fields[0] == "OBR":
                order, taken = fields[3].split("^")[0], field(fields, 7)
            if fields[0] == "OBX" and fields[2] == "NM":
                code = fields[3].split("^")
                at = moment(field(fields, 14) or taken, sent.tzinfo)
                key = (facility, order, code[0])
                if key not in latest or latest[key][0] <= (sent, head[9]):
                    latest[key] = ((sent, head[9]), (facility, patient, code[0], fields[6], at, order, float(fields[5])))
    return [told for _, told in latest.values()]


def trends(folder, person_of, length=5):
    """Of each number: (person, code, order's number) to (value, the one before, mean and slope of the last ones)."""
    lines = {}
    for facility, patient, code, units, at, order, value in results(folder):
        lines.setdefault((person_of[facility, patient], code, units), []).append((at, order, value))
    found = {}
    for (person, code, _), line in lines.items():
        line.sort()
        for place, (_, order, value) in enumerate(line):
            last = line[max(0, place + 1 - length) : place + 1]
            days = [at.timestamp() / 86400 - line[0][0].timestamp() / 86400 for at, *_ in last]
            slope = statistics.linear_regression(days, [one for *_, one in last]).slope if len(set(days)) > 1 else None
            found[person, code, order] = (value, line[place - 1][2] if place else None, statistics.fmean(one for *_, one in last), slope)
    return found


def resources(folder, kind):
    """Resources of a type, as they stand in NDJSON."""
    return [json.loads(line) for path in sorted(folder.glob(f"{kind}*.ndjson")) for line in path.read_text().splitlines()]
