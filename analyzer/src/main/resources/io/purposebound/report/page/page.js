// The overview, the ledger, what the report rests on; and the start of it all.
function showOverview() {
  $("ground").textContent = "profile " + D.profile + ", judged on " + D.today;
  const open = D.flows.filter(isOpen);
  const known = D.counts.violation - open.length;
  $("change-title").textContent = open.length
    ? many(open.length, "flow", "flows") + " of personal data must change"
    : D.counts.violation ? "No violation but known ones" : "No unguarded declared flow found";
  document.title = $("change-title").textContent + " · Purposebound";
  $("change-lead").textContent = lead(open, known);
  for (const verdict of VERDICTS) {
    const count = D.counts[verdict.toLowerCase()] || 0;
    $("tiles").append(el("button", {type: "button", class: "tile v-" + verdict, onclick: () => { clearFilters(); toggleVerdict(verdict); $("flows").scrollIntoView(); $("list").focus(); }},
      el("b", {text: count}), (count === 1 ? VERDICT_WORD : VERDICT_WORDS)[verdict]));
  }
  if (D.ledger && D.ledger.weakened.length) {
    $("weakened").append(el("div", {class: "alarm"}, el("b", {text: many(D.ledger.weakened.length, "declaration was", "declarations were") + " weakened"}),
      " since the ledger was recorded: it can turn a violation into something else without a flow being touched.",
      el("ul", {}, D.ledger.weakened.map(w => el("li", {text: w})))));
  }
  showShares();
  showChanges(open);
}

// How the flows lie: by purpose, sensitivity and module, the worst first; each leads to its flows.
const MAX_SHARES = 5;
function showShares() {
  for (const [name, title] of [["purpose", "By purpose"], ["sensitivity", "By sensitivity"], ["module", "By module"]]) {
    const column = values[FACETS.findIndex(f => f[0] === name)];
    const all = new Map();
    D.flows.forEach((flow, i) => {
      if (column[i] === "") return;
      const of = all.get(column[i]) || {flows: 0};
      of.flows++;
      of[flow.verdict] = (of[flow.verdict] || 0) + 1;
      all.set(column[i], of);
    });
    if (all.size === 0) continue;
    const most = Math.max(...[...all.values()].map(of => of.flows));
    const sorted = [...all].sort((a, b) => (b[1].VIOLATION || 0) - (a[1].VIOLATION || 0) || b[1].flows - a[1].flows || (a[0] < b[0] ? -1 : 1));
    $("shares").append(el("div", {class: "share", role: "group", "aria-label": title}, el("h2", {text: title}),
      sorted.slice(0, MAX_SHARES).map(([value, of]) => share(name, value, of, most)),
      sorted.length > MAX_SHARES ? el("p", {class: "muted", text: "and " + (sorted.length - MAX_SHARES) + " more, in the filters of the flows"}) : ""));
  }
}

function share(name, value, of, most) {
  const there = VERDICTS.filter(v => of[v]);
  const bar = el("span", {class: "bar", "aria-hidden": "true"}, there.map(v => {
    const part = el("i", {class: "v-" + v});
    part.style.flexGrow = of[v];
    return part;
  }));
  bar.style.width = Math.max(4, 100 * of.flows / most) + "%";
  return el("button", {type: "button", onclick: () => { clearFilters(); filterBy(name, value); $("flows").scrollIntoView(); $("list").focus(); }},
    el("span", {class: "line"}, el("span", {class: "of"}, dotted(name === "purpose" && D.words.purposes[value] || value.replace("_", " "))),
      el("span", {class: "muted", text: there.map(v => counted(v, of[v])).join(", ")})), bar);
}

function lead(open, known) {
  const parts = [];
  if (D.counts.classes === 0) parts.push("Nothing was analysed: there are no classes.");
  else if (D.counts.sources === 0) parts.push("No source of personal data is declared, so none can be found.");
  else if (D.counts.uses === 0) parts.push("No use is declared, so no flow can be found.");
  if (open.length) parts.push("Each reaches a use without what the policy demands. Below: where, and what to do.");
  if (known > 0) parts.push(many(known, "further violation is", "further violations are") + " known in the ledger and left for now.");
  if (!open.length && !known) parts.push("That is all it says: what is not declared is not looked for.");
  return parts.join(" ");
}

// The line of the use alone: the way to it is below.
function useLine(flow) {
  const lines = D.sources[flow.use.place.file];
  const line = lines && lines[flow.use.place.line];
  if (line === undefined || line.trim() === "") return "";
  const only = {...flow.use.place, range: flow.use.place.range && flow.use.place.range.endLine === flow.use.place.line ? flow.use.place.range : undefined};
  return excerpt(only, "data", {text: memberOf(flow.source.name), person: flow.person}, 0);
}

const MAX_CHANGES = 25;
function showChanges(open) {
  const groups = new Map();
  for (const flow of open) {
    const key = [where(flow.use.place), flow.use.element, flow.rule, flow.person].join("\n");
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(flow);
  }
  const all = [...groups.values()];
  $("change-list").append(...all.slice(0, MAX_CHANGES).map(group => {
    const flow = group[0];
    return el("li", {}, el("div", {class: "where place"}, el("a", {href: "#flows", class: "code", text: where(flow.use.place),
      onclick: e => { e.preventDefault(); showFlow(D.flows.indexOf(flow)); }}), " ", badge("VIOLATION", flow.rule)),
    group.map(f => el("p", {text: f.message})),
    useLine(flow),
    el("p", {class: "muted"}, "Needed: ", ...needed(flow)),
    flow.mend ? todo(flow) : "");
  }));
  if (all.length > MAX_CHANGES) $("change-list").after(el("p", {class: "muted", text: "And " + (all.length - MAX_CHANGES) + " more: see the flows below."}));
}

function showLedger() {
  const body = $("ledger-body");
  const lines = (title, items) => items.length ? [el("h3", {text: title + " (" + items.length + ")"}), el("ul", {class: "lines"}, items.map(t => el("li", {text: t})))] : [];
  if (!D.ledger) {
    body.append(el("p", {text: "There is no ledger, so nothing can be compared: every violation counts. 'record' writes one."}));
    return;
  }
  const l = D.ledger;
  body.append(el("p", {text: l.file + " hides " + many(l.known, "known violation", "known violations") + ". " + (l.unchanged ? "Nothing has changed." : "")}),
    ...lines("Weakened declarations", l.weakened), ...lines("Flows that appeared", l.appeared), ...lines("Flows that vanished", l.vanished),
    ...lines("Flows that changed", l.changed), ...lines("Other changes of declarations", l.declared));
}

function showRests() {
  const count = (name, one, more) => many(D.counts[name] || 0, one, more);
  $("rests-body").append(
    el("p", {text: count("classes", "class", "classes") + " read, " + count("methodsSummarised", "method", "methods") + " summarised; "
      + count("sources", "source", "sources") + ", " + count("uses", "use", "uses") + " and " + count("checks", "check", "checks") + " declared. "
      + count("assumed", "step is", "steps are") + " assumed (code without a body), " + count("widened", "path was", "paths were") + " widened, "
      + count("notAnalysed", "part", "parts") + " could not be analysed."}),
    el("h3", {text: "Assertions: what the code does not show and somebody answers for (" + D.assertions.length + ")"}),
    D.assertions.length ? el("ul", {class: "lines"}, D.assertions.map(a => el("li", {text: a}))) : el("p", {class: "muted", text: "None."}),
    el("h3", {text: "Notes (" + D.notes.length + ")"}),
    D.notes.length ? el("ul", {class: "lines"}, D.notes.map(n => el("li", {}, el("span", {class: "badge " + (n.severity === "ERROR" ? "v-VIOLATION" : n.severity === "WARNING" ? "v-ACCEPTED" : ""), text: n.id}), " " + (n.where ? n.where + ": " : "") + n.message))) : el("p", {class: "muted", text: "None."}));
}

// On paper the explorer is of no use: what must change is printed in full instead.
const MAX_PRINTED = 200;
function printFlows() {
  const open = D.flows.filter(isOpen);
  $("print-flows").replaceChildren(...open.slice(0, MAX_PRINTED).map(f => el("article", {class: "detail v-" + f.verdict}, detail(f, false))),
    open.length > MAX_PRINTED ? el("p", {text: "And " + (open.length - MAX_PRINTED) + " more."}) : "",
    open.length ? "" : el("p", {text: "None must change. All flows are in the tables of the data map."}));
}

showFilters();
listenToList();
showOverview();
showMap();
showLedger();
showRests();
refresh();
window.addEventListener("beforeprint", printFlows);
