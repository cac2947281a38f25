// The data map: sources → purposes → uses as a drawing, and the record of processing as tables.
const MAX_NODES = 24;

function mapRows() {
  const use = $("map-use").value;
  return use === "" ? D.dataMap : D.dataMap.filter(r => r.use.element === use);
}

function showMap() {
  const uses = new Map(D.dataMap.map(r => [r.use.element, r.use.name]));
  $("map-use").append(el("option", {value: "", text: "all uses"}),
    ...[...uses].sort((a, b) => a[1] < b[1] ? -1 : 1).map(([value, name]) => el("option", {value, text: "only what reached " + name})));
  $("map-use").addEventListener("change", drawMap);
  drawMap();
}

function drawMap() {
  const rows = mapRows();
  $("diagram").replaceChildren(rows.length ? diagram(rows) : el("p", {class: "muted", text: "No declared personal data reach a declared use."}));
  $("diagram-help").textContent = rows.length ? "Green: a check covers every flow. Red, dashed: a violation. Yellow, dotted: accepted. Blue: collected for it. Grey: no rule." : "";
  $("record").replaceChildren(...record(rows));
}

const SVG = "http://www.w3.org/2000/svg";
function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") node.textContent = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

function worst(verdicts) {
  return VERDICTS.find(v => verdicts[v] > 0);
}

// The most used nodes of a column; what does not fit is one node that says how many.
function column(rows, key, name) {
  const all = new Map();
  for (const row of rows) {
    const node = all.get(key(row)) || {name: name(row), flows: 0, bad: 0};
    node.flows += row.flows;
    node.bad += row.verdicts.VIOLATION || 0;
    all.set(key(row), node);
  }
  const sorted = [...all].sort((a, b) => b[1].bad - a[1].bad || b[1].flows - a[1].flows || (a[0] < b[0] ? -1 : 1));
  const kept = sorted.slice(0, sorted.length > MAX_NODES ? MAX_NODES - 1 : MAX_NODES);
  const at = new Map(kept.map(([k], i) => [k, i]));
  const nodes = kept.map(([, node]) => node);
  if (sorted.length > kept.length) {
    const rest = {name: [(sorted.length - kept.length) + " more", "see the tables"], flows: 0, bad: 0};
    sorted.slice(kept.length).forEach(([k, n]) => { at.set(k, nodes.length); rest.flows += n.flows; });
    nodes.push(rest);
  }
  return {nodes, at: k => at.get(k)};
}

function diagram(rows) {
  const cut = (text, max) => text.length > max ? text.slice(0, max - 1) + "…" : text;
  const columns = [
    column(rows, r => r.source.element, r => [r.source.name, [r.source.sensitivity, r.source.category].filter(Boolean).join(", ")]),
    column(rows, r => r.purpose, r => [D.words.purposes[r.purpose] || r.purpose, D.words.purposes[r.purpose] ? r.purpose : ""]),
    column(rows, r => r.use.element, r => [r.use.name, [r.use.library && r.use.library.artifact, r.use.recipient, r.use.country].filter(Boolean).join(", ")]),
  ];
  const W = 1080, H = 46, GAP = 14, BOX = 250, TOP = 30;
  const xs = [8, (W - BOX) / 2, W - BOX - 8];
  const height = Math.max(...columns.map(c => c.nodes.length)) * (H + GAP) + TOP;
  const y = (c, i) => TOP + (height - TOP) / columns[c].nodes.length * (i + .5) - H / 2;
  const edges = new Map();
  const edge = (c, from, to, row) => {
    const key = c + ":" + from + ":" + to;
    const e = edges.get(key) || {c, from, to, verdicts: {}, checks: new Set()};
    for (const v of VERDICTS) e.verdicts[v] = (e.verdicts[v] || 0) + (row.verdicts[v] || 0);
    row.grounds.forEach(g => { if (g.check) e.checks.add(g.check); });
    edges.set(key, e);
  };
  for (const row of rows) {
    const [s, p, u] = [columns[0].at(row.source.element), columns[1].at(row.purpose), columns[2].at(row.use.element)];
    edge(0, s, p, row);
    edge(1, p, u, row);
  }
  // Each edge has its own port on a box, in the order of the other ends, so that lines and labels lie apart.
  const ports = (end, other) => {
    const by = new Map();
    for (const e of edges.values()) {
      const key = (end === "from" ? e.c : e.c + 1) + ":" + end + ":" + e[end];
      if (!by.has(key)) by.set(key, []);
      by.get(key).push(e);
    }
    for (const of of by.values()) {
      of.sort((a, b) => y(a.c + (end === "from" ? 1 : 0), a[other]) - y(b.c + (end === "from" ? 1 : 0), b[other]));
      of.forEach((e, i) => { e[end + "Y"] = y(end === "from" ? e.c : e.c + 1, e[end]) + H * (i + 1) / (of.length + 1); });
    }
  };
  ports("from", "to");
  ports("to", "from");
  const lines = [], labels = [];
  for (const e of [...edges.values()].sort((a, b) => VERDICTS.indexOf(worst(b.verdicts)) - VERDICTS.indexOf(worst(a.verdicts)))) {
    const x1 = xs[e.c] + BOX, x2 = xs[e.c + 1], m = (x1 + x2) / 2;
    const said = VERDICTS.filter(v => e.verdicts[v]).map(v => counted(v, e.verdicts[v])).join(", ");
    const checks = [...e.checks].sort();
    lines.push(svg("path", {d: `M${x1},${e.fromY} C${m},${e.fromY} ${m},${e.toY} ${x2},${e.toY}`, class: "e-" + worst(e.verdicts)},
      svg("title", {text: said + (checks.length ? "; checks: " + checks.join(", ") : "")})));
    const all = VERDICTS.reduce((sum, v) => sum + (e.verdicts[v] || 0), 0);
    const some = e.verdicts.GUARDED < all ? " for " + e.verdicts.GUARDED + " of " + all : "";
    if (checks.length && columns[e.c].nodes.length <= 14) {
      labels.push(svg("text", {x: x1 + 8, y: e.fromY - 3, class: "sub",
        text: cut("✓ " + memberOf(checks[0]) + (checks.length > 1 ? " +" + (checks.length - 1) : ""), 22) + some}));
    }
  }
  const boxes = columns.flatMap((c, ci) => c.nodes.map((n, i) => svg("g", {},
    svg("title", {text: n.name.filter(Boolean).join(" · ")}),
    svg("rect", {x: xs[ci], y: y(ci, i), width: BOX, height: H, rx: 6}),
    svg("text", {x: xs[ci] + 10, y: y(ci, i) + (n.name[1] ? 19 : 28), text: cut(n.name[0], 32)}),
    svg("text", {x: xs[ci] + 10, y: y(ci, i) + 36, class: "sub", text: cut(n.name[1] || "", 35)}))));
  const heads = ["Data", "Purpose", "Use"].map((h, i) => svg("text", {x: xs[i], y: 16, class: "sub", text: h}));
  return svg("svg", {viewBox: `0 0 ${W} ${height + 8}`, role: "img", "aria-label": "Data map: " + many(columns[0].nodes.length, "source", "sources") + ", " + many(columns[1].nodes.length, "purpose", "purposes") + ", " + many(columns[2].nodes.length, "use", "uses") + "; the tables below say the same"}, ...lines, ...labels, ...boxes, ...heads);
}

function record(rows) {
  const purposes = [...new Set(rows.map(r => r.purpose))].sort();
  return purposes.map(purpose => {
    const of = rows.filter(r => r.purpose === purpose);
    return el("div", {class: "scroll"}, el("table", {},
      el("caption", {text: purposeWord(purpose)}),
      el("thead", {}, el("tr", {}, ["Data", "Category", "Sensitivity", "Persons", "Collected for", "Used by", "Library, recipient", "Ground and evidence", "Flows"].map(h => el("th", {scope: "col", text: h})))),
      el("tbody", {}, of.map(recordRow))));
  });
}

// The short name as people say it, the element in full below.
function named(of) {
  const element = of.element.replace(/\(.*$/, "");
  return [el("b", {text: of.name}), el("div", {class: "element code", title: of.element}, dotted(element))];
}

function origin(use) {
  const l = use.library;
  const lines = [
    l ? l.artifact + (l.version ? " " + l.version : "") : "",
    l && l.module ? "module " + l.module : "",
    [use.recipient, use.country].filter(Boolean).join(", "),
  ].filter(Boolean);
  return lines.length ? lines.map(text => el("div", {text})) : "–";
}

function recordRow(row) {
  const grounds = row.grounds.map(g => el("div", {text: g.basis + (g.check ? " by " + g.check : "") + (g.distance ? ", " + D.words.distances[g.distance] : "")}));
  return el("tr", {},
    el("td", {}, named(row.source)), el("td", {}, dotted(row.source.category || "–")), el("td", {text: row.source.sensitivity.replace("_", " ")}),
    el("td", {}, row.persons.length ? row.persons.map(p => el("div", {class: "code", title: p, text: p.replace(/^.*[.$](?=[^.]*$)/, "").replace("#", ".") || p})) : "–"),
    el("td", {}, dotted(row.source.collectedFor.join(", ") || "not stated")),
    el("td", {}, named(row.use)), el("td", {}, origin(row.use)),
    el("td", {}, grounds.length ? grounds : "none"),
    el("td", {}, VERDICTS.filter(v => row.verdicts[v]).map(v => el("div", {}, badge(v, counted(v, row.verdicts[v]))))));
}
