"use strict";
// Small helpers. All text reaches the page as text nodes: nothing from the analysed code is ever parsed as HTML.
// Marks that turn the direction of text go: a name must not be able to dress up its neighbours.
const D = JSON.parse(document.getElementById("data").textContent.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " "));
const $ = id => document.getElementById(id);
const VERDICTS = ["VIOLATION", "ACCEPTED", "GUARDED", "PERMITTED", "UNRULED"];
const VERDICT_WORDS = {VIOLATION: "violations", ACCEPTED: "accepted", GUARDED: "guarded", PERMITTED: "permitted", UNRULED: "unruled"};
const NEEDED = {CONSENT: "consent of ", EXPLICIT_CONSENT: "explicit consent of ", NO_OBJECTION: "no objection of "};
const VERDICT_WORD = {VIOLATION: "violation", ACCEPTED: "accepted", GUARDED: "guarded", PERMITTED: "permitted", UNRULED: "unruled"};

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== "") node.append(child);
  }
  return node;
}

// Dotted names may break behind a dot, not within a word.
function dotted(text) {
  return (text || "").split(/(?<=[.#_])/).flatMap((part, i) => i ? [el("wbr"), part] : [part]);
}

function many(number, one, more) {
  return number + " " + (number === 1 ? one : more);
}

function where(place) {
  if (!place) return "";
  const file = place.file || place.class || "";
  return place.line ? file + ":" + place.line : file;
}

function shortWhere(place) {
  const text = where(place);
  return text.slice(text.lastIndexOf("/") + 1);
}

function purposeWord(key) {
  return D.words.purposes[key] ? D.words.purposes[key] + " (" + key + ")" : key;
}

function counted(verdict, number) {
  return number + " " + (number === 1 ? VERDICT_WORD : VERDICT_WORDS)[verdict];
}

// Whose consent to what is missing, the person marked as in the source.
function needed(flow) {
  if (!NEEDED[flow.requires]) return ["nothing allows it"];
  const person = flow.person ? el("mark", {class: "subject code", text: flow.person}) : "the person the data are about";
  return [NEEDED[flow.requires], person, " for " + purposeWord(flow.use.purpose)];
}

// Code is shown as code, what is said around it as text.
function todo(flow) {
  const code = flow.mendCode && flow.mend.startsWith(flow.mendCode) ? flow.mendCode : "";
  return el("p", {class: "mend"}, el("b", {text: "To do: "}), code ? el("code", {}, ...marked(code, flow.person)) : "",
    el("span", {text: flow.mend.slice(code.length)}));
}

function marked(text, person) {
  const hit = findWord(text, person);
  return hit ? [text.slice(0, hit[0]), el("mark", {class: "subject", text: text.slice(hit[0], hit[1])}), text.slice(hit[1])] : [text];
}

function badge(verdict, text) {
  return el("span", {class: "badge v-" + verdict, text: text || VERDICT_WORD[verdict]});
}

function isOpen(flow) {
  return flow.verdict === "VIOLATION" && !(flow.ledger && flow.ledger.state === "known");
}
