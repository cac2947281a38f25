#!/usr/bin/env python3
"""Judges Securibench Micro from a checkout, and scores the report per sink line and category.

    run.py CHECKOUT --truth TRUTH.csv [--purposebound 'java -jar cli/target/purposebound.jar'] [--rounds N] [-v]

CHECKOUT is a clone of https://github.com/too4words/securibench-micro; none of it is part of this project. It is
compiled with javac into target/ beside this file, against the servlet API that Maven resolves and the jars of the
checkout. TRUTH.csv has a row for each sink line: category, class, first line, last line, BAD or OK. A BAD row is
found when a violation lies on one of its lines; a violation on an OK line, or on a line without a row, is a false
alarm. Prints true positives, false alarms and misses, and the median time of the whole process.
Exit: 0 all real flows but one found with at most two false alarms, 1 otherwise.
"""
import argparse
import csv
import json
import os
import shlex
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE / 'target'
SERVLET_API = 'javax.servlet:javax.servlet-api:3.1.0'


def libraries(checkout):
    folder = TARGET / 'lib'
    if not folder.is_dir():
        subprocess.run(['mvn', '-q', '-B', 'dependency:copy', f'-Dartifact={SERVLET_API}',
                        f'-DoutputDirectory={folder}'], check=True)
    bundled = checkout / 'deployment/webapps/securibench-micro/WEB-INF/lib'
    return sorted(folder.glob('*.jar')) + [bundled / 'cos.jar']


def compiled(checkout, classpath):
    out = TARGET / 'classes'
    if not out.is_dir():
        out.mkdir(parents=True)
        sources = sorted(str(f) for f in (checkout / 'src').rglob('*.java'))
        subprocess.run(['javac', '--release', '8', '-g', '-nowarn', '-Xlint:-options', '-proc:none', '-d', str(out),
                        '-cp', os.pathsep.join(map(str, classpath)), *sources], check=True)
    return out


def judged(command, checkout, classes, classpath):
    """Runs the analyzer; returns the seconds and the places of the violations."""
    start = time.monotonic()
    done = subprocess.run(
        [*shlex.split(command), 'check', '--classes', str(classes), '--classpath',
         os.pathsep.join(map(str, classpath)), '--sources', str(checkout / 'src'), '--policy',
         str(HERE / 'purposebound.yaml'), '--format', 'sarif', '--output', str(TARGET)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    seconds = time.monotonic() - start
    if done.returncode not in (0, 1):
        sys.exit(done.stdout)
    places = set()
    for run in json.loads((TARGET / 'purposebound.sarif').read_text())['runs']:
        for result in run['results']:
            if not result.get('suppressions') and result.get('kind', 'fail') == 'fail':
                place = result['locations'][0]['physicalLocation']
                places.add((place['artifactLocation']['uri'], place['region']['startLine']))
    return seconds, places


def scored(truth, places):
    """Returns [true positives, false alarms, misses] by category, and a line for each that is not right."""
    rows = [(r[0], r[1].split('$')[0].replace('.', '/') + '.java', int(r[2]), int(r[3]), r[4])
            for r in csv.reader(truth.open()) if r and not r[0].startswith('#')]
    categories = {file: category for category, file, *_ in rows}
    hits = {(file, line) for uri, line in places for file in categories if uri.endswith(file)}
    rest, score, notes = set(hits), {}, []
    for category, file, first, last, kind in rows:
        row = score.setdefault(category, [0, 0, 0])
        on = {(file, line) for line in range(first, last + 1)} & hits
        rest -= on
        if kind == 'BAD':
            row[0 if on else 2] += 1
            notes += [] if on else [f'missed {file}:{first}']
        elif on:
            row[1] += 1
            notes.append(f'false  {file}:{first}')
    for file, line in sorted(rest):
        score[categories[file]][1] += 1
        notes.append(f'false  {file}:{line} (no row)')
    return score, notes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('checkout', type=Path)
    parser.add_argument('--truth', type=Path, required=True)
    parser.add_argument('--purposebound', default=f'java -jar {HERE.parent.parent}/cli/target/purposebound.jar')
    parser.add_argument('--rounds', type=int, default=1)
    parser.add_argument('-v', '--verbose', action='store_true')
    options = parser.parse_args()
    TARGET.mkdir(exist_ok=True)
    classpath = libraries(options.checkout)
    classes = compiled(options.checkout, classpath)
    runs = [judged(options.purposebound, options.checkout, classes, classpath) for _ in range(options.rounds)]
    score, notes = scored(options.truth, runs[-1][1])
    total = [sum(column) for column in zip(*score.values())]
    print(f'{"category":16} {"TP":>4} {"FP":>4} {"FN":>4}')
    for name, row in [*sorted(score.items()), ('total', total)]:
        print(f'{name:16} {row[0]:4} {row[1]:4} {row[2]:4}')
    print(f'{statistics.median(seconds for seconds, _ in runs):.1f} s (median of {len(runs)})')
    if options.verbose:
        print('\n'.join(notes))
    return 0 if total[2] <= 1 and total[1] <= 2 else 1


sys.exit(main())
