#!/usr/bin/env python3
"""Collects published artifacts for the tests of the model packs.

    fetch.py              what the headers of the packs name, each without what it depends on,
                          into target/artifacts, for PackArtifactsTest
    fetch.py programs     what programs.txt names, with all that it depends on,
                          into target/jars/<program>, for LibraryProgramsTest

    mvn test -pl analyzer -am -Dtest='PackArtifactsTest,LibraryProgramsTest' \\
        -Dsurefire.failIfNoSpecifiedTests=false \\
        -Dpurposebound.artifacts=$PWD/benchmarks/libraries/target/artifacts \\
        -Dpurposebound.programs=$PWD/benchmarks/libraries
"""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKS = HERE / "../../analyzer/src/main/resources/META-INF/purposebound/models/libraries"
COORDINATES = "<groupId>{0}</groupId><artifactId>{1}</artifactId><version>{2}</version>"
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.purposebound.benchmarks</groupId>
  <artifactId>libraries</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>{0}</dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId>
    <artifactId>maven-dependency-plugin</artifactId>
    <version>3.8.1</version>
    <configuration>
      <outputDirectory>{1}</outputDirectory>
      <includeScope>runtime</includeScope>
      <artifactItems>{2}</artifactItems>
    </configuration>
  </plugin></plugins></build>
</project>
"""


def elements(name, artifacts):
    return "".join(f"<{name}>{COORDINATES.format(*a.split(':'))}</{name}>" for a in artifacts)


def maven(goal, target, dependencies, items):
    target.mkdir(parents=True, exist_ok=True)
    pom = target / "pom.xml"
    pom.write_text(
        POM.format(elements("dependency", dependencies), target, elements("artifactItem", items)))
    subprocess.run(["mvn", "-B", "-q", "-f", str(pom), "dependency:" + goal], check=True)


def artifacts():
    wanted = set()
    for pack in PACKS.glob("*.yaml"):
        for line in pack.read_text().splitlines():
            if line.startswith("artifacts: "):
                wanted.update(line.split()[1:])
    target = HERE / "target/artifacts"
    missing = [a for a in sorted(wanted)
               if not (target / "{1}-{2}.jar".format(*a.split(":"))).exists()]
    try:
        if missing:
            maven("copy", target, [], missing)
    except subprocess.CalledProcessError:
        # one that cannot be had must not cost the others
        for artifact in missing:
            try:
                maven("copy", target, [], [artifact])
            except subprocess.CalledProcessError:
                print(artifact, "cannot be had")
    print(len(wanted), "artifacts asked for, they are in", target)


def programs():
    for line in (HERE / "programs.txt").read_text().splitlines():
        name, colon, names = line.partition(":")
        target = HERE / "target/jars" / name
        if line.startswith("#") or not names.strip() or target.exists():
            continue
        maven("copy-dependencies", target, names.split(), [])
        print(name, len(list(target.glob("*.jar"))), "jars")


if __name__ == "__main__":
    programs() if sys.argv[1:] == ["programs"] else artifacts()
