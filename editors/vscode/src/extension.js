"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { command, initializationOptions, treeText } = require("./server");

let client;

/** Starts the server; all that it can do is its own. */
async function activate(context) {
  const settings = vscode.workspace.getConfiguration("purposebound");
  let executable;
  try {
    executable = command(settings, process.env, process.platform);
  } catch (error) {
    vscode.window.showWarningMessage(error.message);
    return;
  }
  const flows = vscode.window.createOutputChannel("Purposebound flows");
  client = new LanguageClient("purposebound", "Purposebound", executable, {
    documentSelector: [
      { scheme: "file", language: "java" },
      { scheme: "file", pattern: "**/purposebound.yaml" },
    ],
    initializationOptions: initializationOptions(settings),
    synchronize: {
      fileEvents: [
        vscode.workspace.createFileSystemWatcher("**/*.java"),
        vscode.workspace.createFileSystemWatcher("**/pom.xml"),
        vscode.workspace.createFileSystemWatcher("**/purposebound.yaml"),
      ],
    },
    middleware: {
      executeCommand: async (name, args, next) => {
        const result = await next(name, args);
        if (name === "purposebound.showFlows" && Array.isArray(result)) {
          flows.clear();
          flows.append(treeText(result));
          flows.show(true);
        }
        return result;
      },
    },
  });
  context.subscriptions.push(
    flows,
    vscode.commands.registerCommand("purposebound.judgeEverything", () =>
      vscode.commands.executeCommand("purposebound.judgeAll")));
  await client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
