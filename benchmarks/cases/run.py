#!/usr/bin/env python3
"""Builds the cases, runs the analyzer on them and compares its findings with the marks, line by line.

    run.py --annotations purposebound-annotations.jar --analyzer 'java -jar purposebound.jar'
           [--root FOLDER]... [--only PREFIX]... [--javac25 FILE]

Categories without a policy are analysed together with the shared domain; each category with a policy.yaml
alone, with the domain on the class path. Exit code: 0 every line as marked, 1 some are not, 2 it could not run.
"""
import argparse
import collections
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

MARK = re.compile(r'// EXPECT: ([\w|]+)\s*$')
DOMAIN = ('model', 'api')


class CannotRun(Exception):
    pass


def marks_of(source):
    """Line number -> accepted rules; the empty set where no finding may be."""
    found = {}
    for number, line in enumerate(source.read_text(encoding='utf-8').splitlines(), 1):
        mark = MARK.search(line)
        if mark:
            found[number] = set(mark.group(1).split('|')) - {'none'}
        elif 'EXPECT' in line:
            raise CannotRun(f'{source}:{number}: a mark that cannot be read')
    return found


def run(command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def build(javac, release, sources, target, class_path):
    target.mkdir(parents=True, exist_ok=True)
    if not sources:
        return
    code, output = run([javac, '--release', release, '-g', '-nowarn', '-proc:none', '-encoding', 'UTF-8',
                        '-cp', os.pathsep.join(map(str, class_path)), '-d', target, *sources])
    if code:
        raise CannotRun(output)


def findings_of(analyzer, classes, sources, class_path, policy, output):
    """{(path below the source folder, line): rules} of the SARIF results that are violations."""
    command = [*shlex.split(analyzer), 'check', '--classes', classes, '--sources', sources, '--classpath',
               os.pathsep.join(map(str, class_path)), '--format', 'sarif', '--output', output]
    code, text = run(command + (['--policy', policy] if policy else []))
    if code not in (0, 1):
        raise CannotRun(f'the analyzer ended with {code}:\n{text}')
    found = collections.defaultdict(set)
    for sarif in json.loads((output / 'purposebound.sarif').read_text(encoding='utf-8'))['runs']:
        for result in sarif.get('results', []):
            if result.get('suppressions') or result.get('kind', 'fail') != 'fail':
                continue
            place = result['locations'][0]['physicalLocation']
            path = place['artifactLocation']['uri'].replace('\\', '/')
            found[path[path.rfind('bench/'):], place['region']['startLine']].add(result['ruleId'])
    return found


def copy(source, target, names):
    for name in names:
        shutil.copytree(source / 'bench' / name, target / 'bench' / name, dirs_exist_ok=True)


def groups_of(folder, only):
    """[(policy or None, category names)]: one group without policies, and one for each policy."""
    together, alone = [], []
    for category in sorted(p for p in (folder / 'bench').iterdir() if p.is_dir()):
        if category.name in DOMAIN or (only and not category.name.startswith(tuple(only))):
            continue
        policy = category / 'policy.yaml'
        if policy.is_file():
            alone.append((policy, [category.name]))
        else:
            together.append(category.name)
    return ([(None, together)] if together else []) + alone


def check_folder(args, root, release, javac, work, report):
    folder, domain = root / 'src' / release, root / 'src' / '17'
    library, base = work / 'lib', work / 'base'
    build(args.javac, '17', sorted((root / 'lib').rglob('*.java')), library, [])
    shared = [f for part in DOMAIN for f in sorted((domain / 'bench' / part).rglob('*.java'))]
    build(args.javac, '17', shared, base, [args.annotations])
    for number, (policy, names) in enumerate(groups_of(folder, args.only)):
        part = work / str(number)
        copy(folder, part / 'src', names)
        sources = sorted((part / 'src').rglob('*.java'))
        expected = {f.relative_to(part / 'src').as_posix(): marks_of(f) for f in sources}
        build(javac, release, sources, part / 'classes', [args.annotations, library, base])
        class_path = [args.annotations, library]
        if policy:
            class_path.append(base)
        else:
            copy(base, part / 'classes', DOMAIN)
            copy(domain, part / 'src', DOMAIN)
        (part / 'out').mkdir()
        found = findings_of(args.analyzer, part / 'classes', part / 'src', class_path, policy, part / 'out')
        report.compare(release, expected, found)


class Comparison:
    """Counts per category and the lines that are not as marked."""

    def __init__(self):
        self.counts = collections.defaultdict(collections.Counter)
        self.lines = []

    def compare(self, release, expected, found):
        for path, marks in expected.items():
            for line, rules in marks.items():
                self.judge(release, path, line, rules, found.pop((path, line), set()))
        for (path, line), rules in found.items():
            self.judge(release, path, line, None, rules)

    def judge(self, release, path, line, wanted, got):
        counts = self.counts[f'{release}/{path.split("/")[1] if "/" in path else path}']
        counts['marked'] += wanted is not None
        kind = None
        if wanted and not got:
            kind = 'missed'
        elif not wanted and got:
            kind = 'false alarm'
        elif wanted and not got <= wanted:
            kind = 'wrong rule'
        if kind:
            counts[kind] += 1
            want = 'no mark' if wanted is None else '|'.join(sorted(wanted)) or 'none'
            self.lines.append(f'{release}/{path}:{line}: {kind}: expected {want}, '
                              f'got {", ".join(sorted(got)) or "nothing"}')

    def show(self):
        for line in sorted(self.lines):
            print(line)
        kinds = ('marked', 'missed', 'false alarm', 'wrong rule')
        total = collections.Counter()
        print(f'{"category":<24}' + ''.join(f'{k:>13}' for k in kinds))
        for name, counts in sorted(self.counts.items()):
            total.update(counts)
            print(f'{name:<24}' + ''.join(f'{counts[k]:>13}' for k in kinds))
        print(f'{"total":<24}' + ''.join(f'{total[k]:>13}' for k in kinds))
        return not self.lines and total['marked'] > 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--annotations', required=True, type=Path)
    parser.add_argument('--analyzer', required=True)
    parser.add_argument('--root', action='append', type=Path, help='folder with src and lib (default: this one)')
    parser.add_argument('--only', action='append', default=[])
    parser.add_argument('--javac', default='javac')
    parser.add_argument('--javac25', help='javac of a newer JDK for src/25 (default: --javac, where it can)')
    args = parser.parse_args()
    args.annotations = args.annotations.resolve()
    report = Comparison()
    try:
        for root in args.root or [Path(__file__).parent]:
            for folder in sorted((root.resolve() / 'src').iterdir()):
                newer = folder.name != '17'
                javac = args.javac25 or args.javac if newer else args.javac
                if newer and run([javac, '--release', folder.name, '--version'])[0]:
                    print(f'src/{folder.name} is left out: {javac} does not compile for it (--javac25)')
                    continue
                with tempfile.TemporaryDirectory() as work:
                    check_folder(args, root.resolve(), folder.name, javac, Path(work), report)
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0 if report.show() else 1


if __name__ == '__main__':
    sys.exit(main())
