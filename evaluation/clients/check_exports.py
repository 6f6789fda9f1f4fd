#!/usr/bin/env python3
"""Reads what `second-source export` wrote with readers that others made.

usage: check_exports.py FOLDER
FOLDER holds tables/ and a file of each other format, by its usual name. Needs Debian's
python3-feedparser and python3-icalendar. Prints a line a format; exits 1 where one is wrong.
"""
import csv
import hashlib
import json
import re
import sys
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

import feedparser
import icalendar

folder = Path(sys.argv[1])
wrong = []


def check(name, holds, what):
    if not holds:
        wrong.append(f"{name}: {what}")


def table(file):
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines, strict=True))
    check(file.name, all(len(row) == len(rows[0]) for row in rows), "rows of unequal length")
    cells = [cell for row in rows[1:] for cell in row]
    starts = [c for c in cells if c[:1] in "=+-@\t\r" and c[:1] and not re.fullmatch(r"-?\d+(\.\d+)?(E-?\d+)?", c)]
    check(file.name, not starts, f"a cell begins a formula: {starts[:1]}")
    return len(rows) - 1


def calendar(file):
    read = icalendar.Calendar.from_ical(file.read_bytes())
    events = list(read.walk("VEVENT"))
    uids = [str(event["UID"]) for event in events]
    check(file.name, len(uids) == len(set(uids)), "a UID stands twice")
    check(file.name, all("DTSTART" in event and "DTSTAMP" in event for event in events), "no time")
    check(file.name, not any(event.errors for event in events), "errors")
    return len(events)


def stix(file):
    objects = json.loads(file.read_text(encoding="utf-8"))["objects"]
    ids = [each["id"] for each in objects]
    check(file.name, len(ids) == len(set(ids)), "an id stands twice")
    known = set(ids)
    for each in objects:
        for key, value in each.items():
            if key.endswith("_ref") or key.endswith("_refs"):
                refs = value if isinstance(value, list) else [value]
                missing = [ref for ref in refs if ref not in known]
                check(file.name, not missing, f"{each['id']} points to {missing[:1]}")
    return len(objects)


def feed(file):
    read = feedparser.parse(str(file))
    check(file.name, not read.bozo, f"feedparser: {read.get('bozo_exception')}")
    ids = [entry.get("id") for entry in read.entries]
    check(file.name, ids and None not in ids and len(ids) == len(set(ids)), "ids")
    check(file.name, all(entry.get("updated_parsed") or entry.get("published_parsed") for entry in read.entries), "no day")
    check(file.name, all(entry.get("title") and entry.get("summary") for entry in read.entries), "no words")
    xml.parse(file)
    return len(read.entries)


def document(file):
    return len(json.loads(file.read_text(encoding="utf-8")))


def json_feed(file):
    read = json.loads(file.read_text(encoding="utf-8"))
    check(file.name, read["version"] == "https://jsonfeed.org/version/1.1", "version")
    check(file.name, all(item["id"] and item["content_text"] for item in read["items"]), "items")
    return len(read["items"])


def geojson(file):
    read = json.loads(file.read_text(encoding="utf-8"))
    check(file.name, read["type"] == "FeatureCollection" and "crs" not in read, "no collection by RFC 7946")
    ids = [each["id"] for each in read["features"]]
    check(file.name, len(ids) == len(set(ids)), "an id stands twice")
    for each in read["features"]:
        point = each["geometry"]["coordinates"]
        check(file.name, each["type"] == "Feature" and each["geometry"]["type"] == "Point", f"{each['id']}: types")
        check(file.name, len(point) == 2 and abs(point[0]) <= 180 and abs(point[1]) <= 90, f"{each['id']}: {point}")
        told = each["properties"]
        check(file.name, told["cites"] and told["precision"] in ("city", "region", "country"), f"{each['id']}: fields")
    check(file.name, all(count >= 0 for count in read["left_out"].values()), "left_out")
    return len(read["features"])


def lines(file):
    return len([json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()])


def bundle(file):
    with zipfile.ZipFile(file) as read:
        check(file.name, read.testzip() is None, "a file is damaged")
        manifest = read.read("MANIFEST").decode()
        listed = re.findall(r"^file: ([0-9a-f]{64}) (\d+) (.*)$", manifest, re.M)
        for digest, size, name in listed:
            found = read.read(name)
            check(file.name, hashlib.sha256(found).hexdigest() == digest and len(found) == int(size), name)
        check(file.name, len(listed) == len(read.namelist()) - 1, "files that the manifest has not")
    return len(listed)


FORMATS = {
    "events.ics": calendar,
    "situation.stix.json": stix,
    "provenance.jsonld": document,
    "annotations.jsonld": document,
    "situation.ninjs.json": document,
    "events.plover.jsonl": lines,
    "situation.geojson": geojson,
    "changes.atom": feed,
    "changes.rss": feed,
    "changes.json": json_feed,
    "situation.bundle.zip": bundle,
}

for file in sorted((folder / "tables").glob("*.csv")):
    print(f"  {file.name}: {table(file)} rows")
for name in sorted(set(FORMATS) | {file.name for file in folder.iterdir() if file.is_file()}):
    if name not in FORMATS:
        wrong.append(f"{name}: nobody checks it; add it to check_exports.py")
    elif not (folder / name).exists():
        wrong.append(f"{name}: is missing")
    else:
        print(f"  {name}: {FORMATS[name](folder / name)}")
for each in wrong:
    print(f"wrong: {each}")
sys.exit(1 if wrong else 0)
