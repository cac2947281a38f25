#!/usr/bin/env python3
"""Judges an analyzer by ConsentBench: which lines it reports, compared with the marks in the cases.

    run.py --analyzer 'java -jar purposebound.jar'   builds the cases, runs Purposebound on them, judges it
    run.py --findings FILE                           judges any analyzer by a list of what it reported
    run.py --sarif FILE [--rules FILE]               judges any analyzer by its SARIF log

A list of findings has a line for each: PATH:LINE [KIND]. PATH is below the folder of the cases (17, 21), KIND one
of the kinds in README.md or left out. --rules maps an analyzer's rule ids to kinds: RULE KIND in each line.
Exit code: 0 every line as marked, 1 some are not, 2 it could not run.
"""
import argparse
import collections
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
KINDS = ('unchecked', 'other-person', 'other-purpose', 'weaker-basis', 'not-on-every-path')
MARK = re.compile(r'// (?:(ok)|bad: ([a-z|-]+))\s*$')
PURPOSEBOUND = {
    'MissingConsentCheck': 'unchecked',
    'ConsentOfAnotherSubject': 'other-person',
    'ConsentForAnotherPurpose': 'other-purpose',
    'InsufficientLegalBasis': 'weaker-basis',
    'CheckNotOnEveryPath': 'not-on-every-path',
}


class CannotRun(Exception):
    pass


def marks():
    """{(path, line): accepted kinds}; none are accepted where the line is good."""
    found = {}
    for folder in release_folders():
        for source in sorted(folder.rglob('*.java')):
            for number, line in enumerate(source.read_text(encoding='utf-8').splitlines(), 1):
                mark = MARK.search(line)
                if mark:
                    kinds = set((mark.group(2) or '').split('|')) - {''}
                    if not kinds <= set(KINDS):
                        raise CannotRun(f'{source}:{number}: no such kind: {mark.group(2)}')
                    found[source.relative_to(folder).as_posix(), number] = kinds
    return found


def release_folders():
    return sorted(p for p in (HERE / 'cases').iterdir() if p.is_dir())


def compiled(work, javac21):
    """Compiles everything below one folder; cases for a newer Java only where there is a compiler for it."""
    classes = work / 'classes'
    api = [*(HERE / 'annotations').rglob('*.java'), *(HERE / 'domain').rglob('*.java')]
    build('javac', '17', api, classes)
    done = []
    for folder in release_folders():
        javac = 'javac' if folder.name == '17' else javac21
        if javac:
            build(javac, folder.name, list(folder.rglob('*.java')), classes)
            done.append(folder)
    return classes, done


def build(javac, release, sources, classes):
    run([javac, '--release', release, '-g', '-nowarn', '-proc:none', '-encoding', 'UTF-8', '-cp', classes,
         '-d', classes, *sorted(sources)], (0,))


def run(command, good):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode not in good:
        raise CannotRun(f'{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}')


def purposebound(analyzer, javac21):
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        classes, done = compiled(work, javac21)
        sources = [HERE / 'domain', *done]
        run([*shlex.split(analyzer), 'check', '--classes', classes,
             *[a for s in sources for a in ('--sources', s)], '--policy', HERE / 'purposebound.yaml',
             '--format', 'sarif', '--output', work / 'out'], (0, 1))
        return sarif(work / 'out' / 'purposebound.sarif', PURPOSEBOUND), {d.name for d in done}


def sarif(file, kinds):
    found = collections.defaultdict(set)
    for log in json.loads(file.read_text(encoding='utf-8'))['runs']:
        for result in log.get('results', []):
            if result.get('suppressions') or result.get('kind', 'fail') != 'fail':
                continue
            place = result['locations'][0]['physicalLocation']
            add(found, place['artifactLocation']['uri'], place['region']['startLine'],
                kinds.get(result.get('ruleId', ''), ''))
    return found


def listed(file):
    found = collections.defaultdict(set)
    for line in file.read_text(encoding='utf-8').splitlines():
        if line.strip():
            place, _, kind = line.strip().partition(' ')
            path, _, number = place.rpartition(':')
            add(found, path, int(number), kind.strip())
    return found


def add(found, path, line, kind):
    path = path.replace('\\', '/')
    found[path[path.rfind('consentbench/'):], line].add(kind)


def judge(expected, found):
    """Counts by category and what is not as marked."""
    counts, wrong = collections.defaultdict(collections.Counter), []
    for (path, line), kinds in sorted(expected.items()):
        got = found.pop((path, line), None)
        c = counts[path.split('/')[1]]
        c['bad' if kinds else 'good'] += 1
        if kinds and got is None:
            c['missed'] += 1
            wrong.append(f'{path}:{line}: missed: {"|".join(sorted(kinds))}')
        elif got is not None and not kinds:
            c['false alarms'] += 1
            wrong.append(f'{path}:{line}: false alarm: {"|".join(sorted(got))}')
        elif kinds and got - {''} and not got - {''} <= kinds:
            c['wrong kind'] += 1
            wrong.append(f'{path}:{line}: wrong kind: {"|".join(sorted(got))} for {"|".join(sorted(kinds))}')
    for (path, line), got in sorted(found.items()):
        counts[path.split('/')[1] if '/' in path else path]['false alarms'] += 1
        wrong.append(f'{path}:{line}: false alarm on a line without a mark: {"|".join(sorted(got))}')
    return counts, wrong


def show(counts, wrong):
    for line in wrong:
        print(line)
    columns = ('good', 'bad', 'missed', 'false alarms', 'wrong kind')
    print(f'{"category":<14}' + ''.join(f'{c:>14}' for c in columns))
    total = collections.Counter()
    for category, c in sorted(counts.items()):
        total.update(c)
        print(f'{category:<14}' + ''.join(f'{c[k]:>14}' for k in columns))
    print(f'{"total":<14}' + ''.join(f'{total[k]:>14}' for k in columns))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument('--analyzer', help='command that starts Purposebound')
    how.add_argument('--findings', type=Path, help='list of findings of any analyzer')
    how.add_argument('--sarif', type=Path, help='SARIF log of any analyzer')
    parser.add_argument('--rules', type=Path, help='kinds of the rule ids of the SARIF log')
    parser.add_argument('--javac21', default=os.environ.get('JAVAC21', ''), help='compiler for the cases in cases/21')
    args = parser.parse_args()
    try:
        expected = marks()
        if args.analyzer:
            found, done = purposebound(args.analyzer, args.javac21)
            if '21' not in done:
                print('cases/21 left out: no compiler for them, see --javac21')
                expected = {k: v for k, v in expected.items() if (HERE / 'cases' / '17' / k[0]).is_file()}
        elif args.findings:
            found = listed(args.findings)
        else:
            lines = args.rules.read_text(encoding='utf-8').splitlines() if args.rules else []
            found = sarif(args.sarif, dict(line.split() for line in lines if line.strip()))
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2
    counts, wrong = judge(expected, found)
    show(counts, wrong)
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
