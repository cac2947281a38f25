#!/usr/bin/env python3
"""Measures what checks cost: the same program judged with and without its checks declared, in turns.

    guards.py --purposebound 'java -jar cli/target/purposebound.jar' [--rounds N] [--copies N]

The program is ConsentBench, its cases copied into many packages, so that nearly every method holds a check. Prints the
medians of CPU time and their difference, less what a run needs that judges the cases once (start, reading, warm-up); then
the wall time of the analysis alone, without reports, where one process judges the program again and again (`warm`).
Exit: 0 within the limit of 15 %, 1 beyond it.
"""
import argparse
import re
import resource
import shlex
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCH = HERE.parent / 'consentbench'
WORK = HERE / 'target' / 'guards'
LIMIT = 0.15


def program(copies):
    classes = WORK / f'classes-{copies}'
    sources = [*(BENCH / 'annotations').rglob('*.java'), *(BENCH / 'domain').rglob('*.java')]
    for n in range(copies):
        package = f'copy{n:02}'
        for case in sorted((BENCH / 'cases/17').rglob('*.java')):
            text = re.sub(r'\bconsentbench\.(?!domain\b|annotations\b)', package + '.', case.read_text(encoding='utf-8'))
            copy = WORK / 'sources' / package / case.relative_to(BENCH / 'cases/17/consentbench')
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding='utf-8')
            sources.append(copy)
    classes.mkdir(parents=True, exist_ok=True)
    listed = WORK / 'sources.txt'
    listed.write_text('\n'.join(map(str, sources)), encoding='utf-8')
    subprocess.run(['javac', '--release', '17', '-g', '-nowarn', '-proc:none', '-encoding', 'UTF-8', '-d', str(classes),
                    f'@{listed}'], check=True)
    return classes


def policies():
    """The suite's policy, and the same without its checks."""
    text = (BENCH / 'purposebound.yaml').read_text(encoding='utf-8')
    without = re.sub(r'(?ms)^checks:\n.*?(?=^\S)', '', text)
    assert without != text
    files = {'with': WORK / 'with.yaml', 'without': WORK / 'without.yaml'}
    files['with'].write_text(text, encoding='utf-8')
    files['without'].write_text(without, encoding='utf-8')
    return files


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f'{command[0]} ended with {done.returncode}: {done.stderr[-500:]}')
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def warm(purposebound, classes, rounds):
    """Returns the median seconds of the analysis with and without checks, in one process that is warm."""
    jar = shlex.split(purposebound)[-1]
    out = subprocess.run(['java', '-cp', jar, str(HERE / 'warm' / 'JudgeAgain.java'), str(rounds), str(classes),
                          *map(str, policies().values())], check=True, capture_output=True, text=True).stdout
    print(out, end='')
    return [float(line.split()[1]) for line in out.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--purposebound', required=True)
    parser.add_argument('--rounds', type=int, default=7)
    parser.add_argument('--copies', type=int, default=20)
    args = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    programs = {args.copies: program(args.copies), 1: program(1)}
    times = {(p, n): [] for p in ('with', 'without') for n in programs}
    for _ in range(args.rounds):
        for (policy, copies), measured in times.items():
            measured.append(cpu([*shlex.split(args.purposebound), 'check', '--classes', str(programs[copies]), '--policy',
                                 str(policies()[policy]), '--format', 'json', '--output', str(WORK / 'out')]))
    medians = {key: statistics.median(measured) for key, measured in times.items()}
    for (policy, copies), measured in times.items():
        print(f'{policy:8} checks, {copies:3} copies: cpu {medians[policy, copies]:6.2f} s  '
              f'({min(measured):.2f} to {max(measured):.2f}, n={len(measured)})')
    grown = {p: medians[p, args.copies] - medians[p, 1] for p in ('with', 'without')}
    whole = medians['with', args.copies] / medians['without', args.copies] - 1
    more = grown['with'] / grown['without'] - 1
    print(f'checks cost {whole:+.1%} of the whole run, {more:+.1%} of what {args.copies - 1} copies add')
    with_checks, without = warm(args.purposebound, programs[args.copies], 16)
    analysis = with_checks / without - 1
    print(f'checks cost {analysis:+.1%} of the analysis in a warm process')
    return 0 if max(whole, more, analysis) <= LIMIT else 1


if __name__ == '__main__':
    sys.exit(main())
