#!/usr/bin/env python3
"""Compares whole processes on three published jars, alternating, and prints medians and ratios.

    run.py --purposebound 'java -jar cli/target/purposebound.jar' [--rounds N] [--spotbugs-rounds N] [--only JAR]

For each jar: (a) a program that only reads its classes into ASM trees, `check` with planted flows, and
(b) SpotBugs with FindSecBugs. Everything is resolved by Maven into target/ beside this file.
Exit: 0 all planted flows found and no clean twin reported, 1 otherwise.
"""
import argparse
import json
import os
import re
import resource
import shlex
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE / 'target'
JARS = {'spring-web': 'SpringFlows', 'keycloak-services': 'KeycloakFlows', 'hibernate-core': 'HibernateFlows'}


def libraries(name):
    folder = TARGET / name
    if not folder.is_dir():
        subprocess.run(['mvn', '-q', '-B', '-f', str(HERE / name / 'pom.xml'), 'dependency:copy-dependencies',
                        '-DincludeScope=runtime', f'-DoutputDirectory={folder}'], check=True)
    return sorted(folder.glob('*.jar'))


def compiled(name, sources, classpath):
    out = TARGET / 'classes' / name
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run(['javac', '--release', '17', '-g', '-nowarn', '-proc:none', '-d', str(out), '-cp',
                    os.pathsep.join(map(str, classpath)), *map(str, sources)], check=True)
    return out


def timed(command, limit):
    """Returns wall and CPU seconds and the exit code; None where the limit was reached."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=limit)
        code, out = done.returncode, done.stdout
    except subprocess.TimeoutExpired:
        code, out = None, ''
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - start, cpu, code, out


def planted(name, report):
    """Returns planted, found, clean twins reported, all flows and methods summarised."""
    marks = {}
    for number, line in enumerate((HERE / 'planted/planted' / f'{name}.java').read_text().splitlines(), 1):
        m = re.search(r'// (FLOW|CLEAN)$', line)
        if m:
            marks[number] = m.group(1)
    run = json.loads((report / 'purposebound.sarif').read_text())['runs'][0]
    lines, flows = set(), 0
    for result in run.get('results', []):
        place = result['locations'][0]['physicalLocation']
        flows += 1
        if place['artifactLocation']['uri'].endswith(f'{name}.java'):
            lines.add(place['region']['startLine'])
    flow = {n for n, kind in marks.items() if kind == 'FLOW'}
    summarised = re.search(r'"methodsSummarised": *(\d+)', (report / 'purposebound.sarif').read_text())
    return len(flow), sorted(flow - lines), sorted(lines - flow), flows, summarised.group(1) if summarised else '?'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--purposebound', required=True)
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--spotbugs-rounds', type=int, default=1)
    parser.add_argument('--limit', type=int, default=1800, help='seconds for one process')
    parser.add_argument('--only', action='append')
    args = parser.parse_args()
    tools = libraries('spotbugs')
    reader = compiled('reader', [HERE / 'reader/ReadEveryClass.java'], tools)
    plugin = next(j for j in tools if j.name.startswith('findsecbugs'))
    failed = False
    for name in args.only or JARS:
        jars = libraries(name)
        jar = next(j for j in jars if re.match(re.escape(name) + r'-\d', j.name))
        rest = [j for j in jars if j != jar]
        own = compiled(JARS[name], [HERE / 'planted/planted' / f'{JARS[name]}.java'], jars)
        report = TARGET / 'report' / name
        commands = {
            'read': ['java', '-cp', os.pathsep.join(map(str, [reader, *tools])), 'ReadEveryClass', str(jar)],
            'check': shlex.split(args.purposebound) + [
                'check', '--classes', str(jar), '--classes', str(own), '--classpath',
                os.pathsep.join(map(str, rest)), '--policy', str(HERE / 'purposebound.yaml'),
                '--format', 'sarif', '--output', str(report)],
            'spotbugs': ['java', '-Xmx2g', '-cp', os.pathsep.join(map(str, tools)),
                         'edu.umd.cs.findbugs.LaunchAppropriateUI', '-textui', '-pluginList', str(plugin),
                         '-auxclasspath', os.pathsep.join(map(str, rest)), '-effort:default', '-low', '-sarif',
                         '-output', str(TARGET / f'spotbugs-{name}.sarif'), str(jar), str(own)],
        }
        times = {kind: [] for kind in commands}
        last = ''
        (report / 'purposebound.sarif').unlink(missing_ok=True)
        for n in range(args.rounds):
            for kind, command in commands.items():
                if kind == 'spotbugs' and n >= args.spotbugs_rounds:
                    continue
                wall, cpu, code, out = timed(command, args.limit)
                if code is None or (kind == 'check' and code not in (0, 1)):
                    print(f'{name} {kind}: {"over the limit" if code is None else out[-500:]}', flush=True)
                    failed |= kind == 'check'
                last = out if kind == 'check' else last
                times[kind].append((wall, cpu))
        medians = {}
        for kind, all_times in times.items():
            if all_times:
                medians[kind] = tuple(statistics.median(t[i] for t in all_times) for i in (0, 1))
                print(f'{name:18} {kind:9} wall {medians[kind][0]:7.2f} s  cpu {medians[kind][1]:7.2f} s  '
                      f'n={len(all_times)}', flush=True)
        for other in ('read', 'spotbugs'):
            if other in medians:
                ratio = [medians['check'][i] / medians[other][i] for i in (0, 1)]
                print(f'{name:18} check / {other}: wall {ratio[0]:.3f}, cpu {ratio[1]:.3f}')
        if (report / 'purposebound.sarif').is_file():
            count, missed, wrong, flows, summarised = planted(JARS[name], report)
            print(f'{name:18} planted {count}, missed at lines {missed}, clean lines reported {wrong}, '
                  f'findings {flows}, methods summarised {summarised}', flush=True)
            failed |= bool(missed or wrong)
        else:
            print(f'{name}: check wrote no report: {last[-500:]}')
            failed = True
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
