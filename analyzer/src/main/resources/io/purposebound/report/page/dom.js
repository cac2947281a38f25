"use strict";
// Small helpers. All text reaches the page as text nodes: nothing from the analysed code is ever parsed as HTML.
// Marks that turn the direction of text go: a name must not be able to dress up its neighbours.
const D = JSON.parse(document.getElementById("data").textContent.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " "));
const $ = id => document.getElementById(id);
const VERDICTS = ["VIOLATION", "ACCEPTED", "GUARDED", "PERMITTED", "UNRULED"];
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

function badge(verdict, text) {
  return el("span", {class: "badge v-" + verdict, text: text || VERDICT_WORD[verdict]});
}

function isOpen(flow) {
  return flow.verdict === "VIOLATION" && !(flow.ledger && flow.ledger.state === "known");
}
