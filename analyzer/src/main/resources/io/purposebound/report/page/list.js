// The list holds only the rows that are seen, so that its cost does not grow with the flows.
const ROW = 64;
let shown = [];
let chosen = -1; // index into shown

function refresh() {
  const before = chosen >= 0 ? shown[chosen] : -1;
  shown = matching();
  for (const button of $("verdicts").children) {
    button.setAttribute("aria-pressed", String(asked.verdicts.has(button.dataset.verdict)));
  }
  $("count").textContent = isFiltered()
    ? shown.length + " of " + many(D.flows.length, "flow", "flows") : many(D.flows.length, "flow", "flows");
  $("clear").hidden = !isFiltered();
  chosen = shown.indexOf(before);
  if (chosen < 0) {
    $("list").scrollTop = 0;
    chosen = shown.length > 0 ? 0 : -1;
    showDetail();
  }
  drawRows();
}

function drawRows() {
  const list = $("list");
  const rows = $("rows");
  rows.style.height = shown.length * ROW + "px";
  const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 4);
  const last = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + 4);
  const made = [];
  for (let at = first; at < last; at++) made.push(row(at));
  rows.replaceChildren(...made);
  if (shown.length === 0) {
    rows.append(el("p", {class: "empty", text: D.flows.length === 0
      ? "No declared personal data reach a declared use." : "No flow answers all of this."}));
  }
  if (chosen >= 0 && chosen >= first && chosen < last) list.setAttribute("aria-activedescendant", "row-" + shown[chosen]);
  else list.removeAttribute("aria-activedescendant");
}

function row(at) {
  const flow = D.flows[shown[at]];
  const node = el("div", {
    class: "row v-" + flow.verdict, role: "option", id: "row-" + shown[at],
    "aria-selected": String(at === chosen), "aria-setsize": shown.length, "aria-posinset": at + 1,
    "data-at": at,
  }, el("div", {}, badge(flow.verdict), " " + flow.source.name + " → " + flow.use.name),
    el("div", {class: "second", text: shortWhere(flow.use.place) + " · " + flow.use.purpose + (flow.rule ? " · " + flow.rule : "")}));
  node.style.top = at * ROW + "px";
  return node;
}

function choose(at, scroll) {
  if (shown.length === 0) return;
  chosen = Math.max(0, Math.min(shown.length - 1, at));
  const list = $("list");
  if (scroll) {
    const top = chosen * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
  }
  drawRows();
  showDetail();
}

function showFlow(index) {
  if (shown.indexOf(index) < 0) clearFilters();
  choose(shown.indexOf(index), true);
  $("detail").focus({preventScroll: true});
  $("detail").scrollIntoView({block: "start"});
}

function listenToList() {
  const list = $("list");
  list.addEventListener("scroll", () => requestAnimationFrame(drawRows), {passive: true});
  window.addEventListener("resize", drawRows);
  list.addEventListener("click", e => {
    const hit = e.target.closest(".row");
    if (!hit) return;
    choose(Number(hit.dataset.at), false);
    if (window.matchMedia("(max-width: 58rem)").matches) $("detail").scrollIntoView({block: "start"});
  });
  list.addEventListener("keydown", e => {
    const page = Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
    const to = {ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + page, PageUp: chosen - page, Home: 0, End: shown.length - 1}[e.key];
    if (to !== undefined) { e.preventDefault(); choose(to, true); }
    else if (e.key === "Enter") { e.preventDefault(); $("detail").focus(); }
  });
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (e.key === "Escape") {
      if (document.activeElement === $("search") && $("search").value !== "") { $("search").value = ""; asked.text = ""; refresh(); }
      else $("list").focus();
    } else if (!typing && e.key === "/") { e.preventDefault(); $("search").focus(); $("search").select(); }
    else if (!typing && e.key === "j") choose(chosen + 1, true);
    else if (!typing && e.key === "k") choose(chosen - 1, true);
    else if (typing && document.activeElement === $("search") && (e.key === "Enter" || e.key === "ArrowDown")) { e.preventDefault(); $("list").focus(); }
  });
}
