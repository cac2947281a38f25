#!/usr/bin/env python3
"""How long a filter of the HTML report takes with 5,000 flows, until it is painted.

Takes the sample report, repeats its flows with other names and places, opens the page in headless Chromium (chromedriver on
the path) and types, picks and clears. Each action is timed in the page, from the event to the task behind the frame that
shows it. Usage: run.py [FLOWS [ROUNDS]]
"""
import json
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "docs" / "sample-report" / "purposebound.html"
OPEN = '<script type="application/json" id="data">'

MEASURE = """
const done = arguments[arguments.length - 1];
const times = [];
const search = document.getElementById('search');
const texts = ['e', 'ex', 'exp', 'export1', 'export12', 'text', 'message', 'zzz', 'ex', ''];
const verdicts = [...document.querySelectorAll('[data-verdict]')];
const actions = [];
for (let i = 0; i < ROUNDS; i++) {
  for (const t of texts) actions.push(() => { search.value = t; search.dispatchEvent(new Event('input')); });
  for (const v of verdicts) { actions.push(() => v.click()); actions.push(() => v.click()); }
}
const next = () => {
  const action = actions.shift();
  if (!action) { done(times); return; }
  const start = performance.now();
  action();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { times.push(performance.now() - start); setTimeout(next, 5); };
    channel.port2.postMessage(0);
  });
};
next();
"""


def large(flows):
    head, rest = SAMPLE.read_text(encoding="utf-8").split(OPEN, 1)
    text, tail = rest.split("</script>", 1)
    data = json.loads(text)
    samples = data["flows"]
    made = []
    for i in range(flows):
        flow = json.loads(json.dumps(samples[i % len(samples)]))
        flow["fingerprint"] = f"f{i}"
        flow["module"] = f"module{i % 7}"
        flow["use"]["place"]["file"] = f"module{i % 7}/src/main/java/com/example/Exporter{i % 200}.java"
        flow["use"]["place"]["line"] = i + 1
        flow["message"] += f" in export{i}"
        made.append(flow)
    data["flows"] = made
    for verdict in ("VIOLATION", "ACCEPTED", "GUARDED", "PERMITTED", "UNRULED"):
        data["counts"][verdict.lower()] = sum(f["verdict"] == verdict for f in made)
    return head + OPEN + json.dumps(data).replace("<", "\\u003c") + "</script>" + tail


class Browser:
    def __init__(self):
        with socket.socket() as free:
            free.bind(("localhost", 0))
            self.port = free.getsockname()[1]
        self.driver = subprocess.Popen(
            ["chromedriver", f"--port={self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                self.send("GET", "/status")
                break
            except OSError:
                time.sleep(0.1)
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000"]}
        made = self.send("POST", "/session", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self.session = "/session/" + made["sessionId"]
        self.version = made["capabilities"]["browserVersion"]

    def send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://localhost:{self.port}{path}", method=method, data=data, headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=300) as answer:
            return json.load(answer)["value"]

    def measure(self, page, rounds):
        self.send("POST", self.session + "/url", {"url": page.as_uri()})
        self.send("POST", self.session + "/timeouts", {"script": 280_000})
        script = MEASURE.replace("ROUNDS", str(rounds))
        return sorted(self.send("POST", self.session + "/execute/async", {"script": script, "args": []}))

    def close(self):
        try:
            self.send("DELETE", self.session)
        finally:
            self.driver.terminate()


def main():
    flows = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "large.html"
        page.write_text(large(flows), encoding="utf-8")
        browser = Browser()
        try:
            times = browser.measure(page, rounds)
        finally:
            browser.close()
        at = lambda p: times[min(len(times) - 1, int(len(times) * p))]
        print(f"{flows} flows, page of {page.stat().st_size / 1e6:.1f} MB, Chromium {browser.version}, {len(times)} filters")
        print(f"painted within: median {at(0.5):.1f} ms, 95th percentile {at(0.95):.1f} ms, worst {times[-1]:.1f} ms")


if __name__ == "__main__":
    main()
