// What is shown: one object says what is asked for, one array what answers.
const FACETS = [
  ["rule", "Rule", f => f.rule || ""],
  ["purpose", "Purpose", f => f.use.purpose],
  ["sensitivity", "Sensitivity", f => f.source.sensitivity],
  ["module", "Module", f => f.module || ""],
  ["use", "Use", f => f.use.name],
  ["ledger", "Ledger", f => D.ledger ? (f.ledger ? f.ledger.state : "new") : ""],
];
const asked = {text: "", verdicts: new Set()};
for (const facet of FACETS) asked[facet[0]] = "";

const hay = D.flows.map(f => [
  f.message, f.rule, f.source.element, f.source.category, f.use.element, f.use.purpose, f.use.recipient, f.use.country,
  where(f.use.place), f.person, f.dataPath, f.fingerprint, ...f.steps.map(s => s.what), ...f.checks.map(c => c.check),
].filter(Boolean).join("\n").toLowerCase());
const values = FACETS.map(([, , of]) => D.flows.map(of));

// What must change comes first; everything else keeps the order of the report.
const rank = D.flows.map(f => isOpen(f) ? 0 : f.verdict === "VIOLATION" ? 1 : 2);

function matching() {
  const words = asked.text.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = FACETS.map((facet, i) => [values[i], asked[facet[0]]]).filter(w => w[1] !== "");
  const found = [];
  for (let i = 0; i < D.flows.length; i++) {
    if (asked.verdicts.size > 0 && !asked.verdicts.has(D.flows[i].verdict)) continue;
    if (wanted.some(([column, value]) => column[i] !== value)) continue;
    if (!words.every(word => hay[i].includes(word))) continue;
    found.push(i);
  }
  return found.sort((a, b) => rank[a] - rank[b] || a - b);
}

function isFiltered() {
  return asked.text !== "" || asked.verdicts.size > 0 || FACETS.some(f => asked[f[0]] !== "");
}

function showFilters() {
  for (const verdict of VERDICTS) {
    const count = D.counts[verdict.toLowerCase()] || 0;
    if (count === 0) continue;
    $("verdicts").append(el("button", {
      type: "button", class: "v-" + verdict, "aria-pressed": "false", "data-verdict": verdict,
      text: counted(verdict, count), onclick: () => toggleVerdict(verdict),
    }));
  }
  FACETS.forEach(([name, label], i) => {
    const counts = new Map();
    for (const value of values[i]) if (value !== "") counts.set(value, (counts.get(value) || 0) + 1);
    if (counts.size < 2 && !(counts.size === 1 && name === "rule")) return;
    const select = el("select", {id: "facet-" + name, onchange: e => { asked[name] = e.target.value; refresh(); }},
      el("option", {value: "", text: "any"}),
      [...counts].sort((a, b) => a[0] < b[0] ? -1 : 1).map(([value, count]) =>
        el("option", {value, text: value + " (" + count + ")"})));
    $("facets").append(el("label", {}, label, select));
  });
  $("search").addEventListener("input", e => { asked.text = e.target.value; refresh(); });
  $("clear").addEventListener("click", () => { clearFilters(); $("search").focus(); });
}

function toggleVerdict(verdict) {
  if (!asked.verdicts.delete(verdict)) asked.verdicts.add(verdict);
  refresh();
}

function filterBy(name, value) {
  asked[name] = value;
  if ($("facet-" + name)) $("facet-" + name).value = value;
  refresh();
}

function clearFilters() {
  asked.text = "";
  $("search").value = "";
  asked.verdicts.clear();
  for (const [name] of FACETS) {
    asked[name] = "";
    if ($("facet-" + name)) $("facet-" + name).value = "";
  }
  refresh();
}
