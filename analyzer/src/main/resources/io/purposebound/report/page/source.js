// Source lines with what matters in them marked: the data, the person, the check.
const CONTEXT = 1;

function escapeForPattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function findWord(line, word) {
  if (!word) return null;
  const hit = new RegExp("(?<![\\w$])" + escapeForPattern(word) + (/[\w$]$/.test(word) ? "(?![\\w$])" : "")).exec(line);
  return hit ? [hit.index, hit.index + word.length] : null;
}

// Marks of one line: [from, to, kind], not overlapping, in order; the first given wins.
function marks(number, line, place, kind, words) {
  const found = [];
  const add = (range, of) => {
    if (range && range[1] > range[0] && !found.some(m => range[0] < m[1] && m[0] < range[1])) found.push([range[0], range[1], of]);
  };
  const r = place.range;
  // within an exact range a person's name is the more telling mark, so it is set first
  if (words.person && number === place.line) add(findWord(line, words.person), "subject");
  if (r && number >= r.startLine && number <= r.endLine) {
    const from = number === r.startLine ? r.startColumn - 1 : line.search(/\S|$/);
    const to = number === r.endLine ? r.endColumn - 1 : line.length;
    cut([from, to], found).forEach(part => add(part, kind));
  } else if (!r && number === place.line) {
    add(findWord(line, words.text), kind);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function cut(range, taken) {
  let parts = [range];
  for (const [from, to] of taken) {
    parts = parts.flatMap(p => to <= p[0] || from >= p[1] ? [p] : [[p[0], from], [to, p[1]]]);
  }
  return parts.filter(p => p[1] > p[0]);
}

function excerpt(place, kind, words, context = CONTEXT) {
  const lines = D.sources[place.file];
  if (!lines || !place.line || lines[place.line] === undefined) return null;
  const last = Math.max(place.line, place.range ? Math.min(place.range.endLine, place.line + 6) : 0);
  const pre = el("pre", {class: "src", tabindex: "0", "aria-label": "Source of " + where(place)});
  const numbers = [];
  for (let n = place.line - context; n <= last + context; n++) if (lines[n] !== undefined) numbers.push(n);
  const indent = Math.min(...numbers.map(n => lines[n].trim() ? lines[n].search(/\S/) : 99));
  for (const n of numbers) {
    const line = el("span", {class: n === place.line ? "l on" : "l", "data-n": n});
    let at = Math.min(indent, lines[n].length);
    for (const [from, to, of] of marks(n, lines[n], place, kind, words)) {
      line.append(lines[n].slice(at, from), el("mark", {class: of, text: lines[n].slice(Math.max(at, from), to)}));
      at = Math.max(at, to);
    }
    line.append(lines[n].slice(at));
    pre.append(line);
  }
  return pre;
}
