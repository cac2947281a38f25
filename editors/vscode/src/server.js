"use strict";

const path = require("path");

/**
 * Says how to start the server.
 *
 * @param {{serverJar: string, java: string}} settings
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} platform as process.platform
 * @returns {{command: string, args: string[]}}
 * @throws {Error} one line for the user, where no jar is named
 */
function command(settings, environment, platform) {
  if (!settings.serverJar) {
    throw new Error(
      "Purposebound: name purposebound-language-server.jar in the setting purposebound.serverJar");
  }
  return { command: java(settings.java, environment, platform), args: ["-jar", settings.serverJar] };
}

function java(named, environment, platform) {
  if (named) {
    return named;
  }
  const program = platform === "win32" ? "java.exe" : "java";
  return environment.JAVA_HOME ? path.join(environment.JAVA_HOME, "bin", program) : program;
}

/**
 * Says what the server is told when it starts; what is not set is left out.
 *
 * @param {{profile: string, classpath: string[]}} settings
 */
function initializationOptions(settings) {
  const options = {};
  if (settings.profile) {
    options.profile = settings.profile;
  }
  if (settings.classpath && settings.classpath.length > 0) {
    options.classpath = settings.classpath;
  }
  return options;
}

/**
 * Writes trees of flows as indented lines.
 *
 * @param {{label: string, children: object[]}[]} trees
 */
function treeText(trees) {
  const lines = [];
  const write = (tree, indent) => {
    lines.push(indent + tree.label);
    (tree.children || []).forEach((child) => write(child, indent + "  "));
  };
  trees.forEach((tree) => write(tree, ""));
  return lines.join("\n");
}

module.exports = { command, initializationOptions, treeText };
