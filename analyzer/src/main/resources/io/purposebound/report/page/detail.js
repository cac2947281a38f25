// One flow in full: what to do, then the way of the data with the checks on it.
const STEP_SIGN = {READ: "S", COMPUTED: "ƒ", STORED: "▤", PASSED: "→", RETURNED: "↩", PSEUDONYMIZED: "~", USED: "●"};

function memberOf(name) {
  return (name || "").replace(/\(.*$/, "").replace(/^.*[.#\s]/, "");
}

function showDetail() {
  const flow = chosen >= 0 ? D.flows[shown[chosen]] : null;
  $("detail").className = "detail" + (flow ? " v-" + flow.verdict : "");
  $("detail").replaceChildren(...(flow ? detail(flow, true) : []));
}

function detail(flow, links) {
  const parts = [];
  if (links) parts.push(el("button", {type: "button", class: "plain back", text: "← to the list", onclick: () => $("list").scrollIntoView({block: "nearest"})}));
  parts.push(el("div", {}, badge(flow.verdict), " ", flow.rule ? el("span", {class: "badge dim", text: flow.rule}) : "", " ",
    flow.ledger && flow.ledger.state === "known" ? el("span", {class: "badge dim", text: "known"}) : "",
    flow.ledger && flow.ledger.state === "new" && D.ledger ? el("span", {class: "badge dim", text: "new"}) : ""));
  parts.push(el("h3", {class: "title", text: flow.message}));
  parts.push(el("div", {class: "code place", text: where(flow.use.place)}));
  if (flow.mend) parts.push(el("div", {class: "todo"}, todo(flow)));
  parts.push(facts(flow));
  parts.push(el("p", {class: "legend"}, "Marked: ", el("mark", {class: "data", text: "the data"}), " ",
    el("mark", {class: "subject", text: "the person"}), " ", el("mark", {class: "check", text: "a check"})));
  const near = nearChecks(flow);
  parts.push(path(flow, near));
  const far = flow.checks.filter(c => !c.covers && !near.includes(c));
  if (far.length) {
    parts.push(el("details", {}, el("summary", {text: many(far.length, "further check", "further checks") + " considered, none covers this"}),
      el("ol", {class: "path"}, far.map(c => checkItem(flow, c)))));
  }
  const rule = D.words.rules[flow.rule];
  if (rule) {
    parts.push(el("details", {}, el("summary", {text: "What " + flow.rule + " means"}), el("p", {text: rule.meaning}), el("p", {text: rule.mend})));
  }
  return parts;
}

function facts(flow) {
  const rows = [];
  const add = (name, ...value) => { if (value.some(Boolean)) rows.push(el("dt", {text: name}), el("dd", {}, ...value)); };
  const collected = flow.source.collectedFor.length ? "collected for " + flow.source.collectedFor.join(", ") : "collected for no stated purpose";
  const path = /^one of several /.test(flow.dataPath) ? "" : flow.dataPath; // which one cannot be said
  add("Data", el("code", {text: path || flow.source.name}), " · " + [flow.source.sensitivity, flow.source.category, collected].filter(Boolean).join(" · "));
  add("Person", flow.person ? el("code", {text: flow.person}) : "cannot be told");
  add("Used for", purposeWord(flow.use.purpose) + (flow.use.recipient ? ", by " + flow.use.recipient : "") + (flow.use.country ? " in " + flow.use.country : ""));
  if (flow.requires !== "NOTHING") add("Required", flow.requires + " · " + [flow.requiredBy, flow.law].filter(Boolean).join(" · "));
  if (flow.acceptance) {
    const a = flow.acceptance;
    add("Accepted", a.reason + " (" + [a.where, a.approvedBy && "by " + a.approvedBy, a.expires ? "until " + a.expires : "without an end"].filter(Boolean).join(", ") + ")");
  }
  if (flow.ledger && flow.ledger.reason) add("Known", flow.ledger.reason + (flow.ledger.until ? " (until " + flow.ledger.until + ")" : ""));
  if (flow.ledger && flow.ledger.was) add("Before", flow.ledger.was);
  add("Note", flow.note);
  return el("dl", {class: "facts"}, rows);
}

// A check that was asked for this flow stands on its path; one that has nothing to do with it does not.
function nearChecks(flow) {
  const others = flow.checks.filter(c => !c.covers);
  return flow.verdict !== "VIOLATION" || flow.rule === "MissingConsentCheck" ? [] : others.slice(0, 2);
}

function path(flow, near) {
  const items = flow.steps.map((step, i) => stepItem(flow, step, i));
  const use = items.pop();
  const covering = flow.checks.filter(c => c.covers);
  for (const check of near) items.push(checkItem(flow, check));
  for (const check of covering) items.push(checkItem(flow, check));
  if (flow.verdict === "VIOLATION" && flow.requires !== "FORBIDDEN") {
    if (items.length) items[items.length - 1].classList.add("before-missing");
    items.push(el("li", {class: "missing"}, el("span", {class: "node", "aria-hidden": "true", text: "?"}),
      el("div", {class: "step-head"}, el("b", {text: near.length ? "No check that covers this" : "No check here"}),
        el("span", {}, "needed: ", ...needed(flow))),
      flow.mendCode ? el("pre", {class: "src wanted", "aria-label": "The check that is missing"}, el("span", {class: "l", "data-n": "+"}, ...marked(flow.mendCode, flow.person))) : ""));
  }
  if (use) items.push(use);
  return el("ol", {class: "path", "aria-label": "The way of the data"}, items);
}

function stepItem(flow, step, i) {
  const used = step.kind === "USED";
  const words = {text: memberOf(step.what), person: flow.person};
  return el("li", {class: step.kind === "READ" ? "read" : used ? "used" : "step"},
    el("span", {class: "node", "aria-hidden": "true", text: STEP_SIGN[step.kind] || "·"}),
    el("div", {class: "step-head"}, el("b", {text: D.words.steps[step.kind] + " " + step.what}),
      el("span", {class: "muted place", text: where(step.place)}), step.remark ? el("span", {class: "badge dim", text: step.remark}) : ""),
    excerpt(used ? flow.use.place : step.place, "data", words));
}

function checkItem(flow, check) {
  return el("li", {class: check.covers ? "covers" : "fails"},
    el("span", {class: "node", "aria-hidden": "true", text: check.covers ? "✓" : "✗"}),
    el("div", {class: "step-head"},
      el("b", {text: (check.covers ? "covered by " : "does not cover: ") + check.check}),
      el("span", {class: "muted place", text: where(check.place)}), check.asserted ? el("span", {class: "badge dim", text: "asserted, not seen"}) : ""),
    el("div", {text: "asked of " + (check.person || "nobody in particular") + " for " + check.purpose + " on " + check.basis + (check.why ? ": " + check.why : "")}),
    excerpt(check.place, "check", {text: memberOf(check.check), person: check.person}));
}
