"use strict";

const test = require("node:test");
const assert = require("node:assert");
const path = require("path");
const { command, initializationOptions, treeText } = require("../src/server");

test("the named java runs the named jar", () => {
  assert.deepStrictEqual(command({ serverJar: "s.jar", java: "/j/java" }, {}, "linux"), {
    command: "/j/java",
    args: ["-jar", "s.jar"],
  });
});

test("JAVA_HOME is used, else the path", () => {
  const settings = { serverJar: "s.jar", java: "" };
  assert.strictEqual(
    command(settings, { JAVA_HOME: "/jdk" }, "linux").command, path.join("/jdk", "bin", "java"));
  assert.strictEqual(command(settings, {}, "win32").command, "java.exe");
});

test("a missing jar is said in one line", () => {
  assert.throws(() => command({ serverJar: "" }, {}, "linux"), /purposebound\.serverJar$/);
});

test("only what is set is sent", () => {
  assert.deepStrictEqual(initializationOptions({ profile: "", classpath: [] }), {});
  assert.deepStrictEqual(initializationOptions({ profile: "strict", classpath: ["a.jar"] }), {
    profile: "strict",
    classpath: ["a.jar"],
  });
});

test("trees are indented lines", () => {
  const tree = { label: "a", children: [{ label: "b", children: [{ label: "c" }] }] };
  assert.strictEqual(treeText([tree]), "a\n  b\n    c");
});
