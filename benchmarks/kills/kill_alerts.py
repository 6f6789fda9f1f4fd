"""Kills `watch` while it raises and delivers alerts, then looks whether every alert arrived everywhere.

    python3 benchmarks/kills/kill_alerts.py --kills 100 --program ./second-source

A feed on loopback tells one deed after the other; a ladder has a step for each, which stays. Alerts go to a
file of lines, an Atom feed and a webhook that fails at times. At the end the program runs in peace. Each
step must then be told as reached, under one id, in each channel; more than once only under that id.
"""
import argparse, hashlib, hmac, base64, json, os, random, re, shlex, signal, subprocess, sys, tempfile, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COUNTRIES = ["Estonia", "Latvia", "Norway", "Iceland", "Finland", "Denmark", "Poland", "Portugal"]
PORT, SECRET = 18921, "0123456789abcdef"
lock, posted, wrong = threading.Lock(), {}, []
state = {"out": 0, "faults": True}
chance = random.Random(21)


def feed():
    items = "".join(
        "<item><title>%s sends soldiers</title><link>http://127.0.0.1:%d/p/%d</link><pubDate>Mon, 30 Nov 2026 0%d:00:00 GMT</pubDate>"
        "<description>%s has sent soldiers to Malta, Defence Minister %s Holm said on Monday.</description></item>"
        % (c, PORT, n, n, c, "Ida Eva Ada Una Ola Iva Eda Ula".split()[n]) for n, c in enumerate(COUNTRIES[: state["out"]]))
    return ("<rss version='2.0'><channel><title>Gazette</title>%s</channel></rss>" % items).encode()


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *words):
        pass

    def answer(self, code, data=b"", etag=""):
        self.send_response(code)
        self.send_header("Content-Length", str(len(data)))
        if etag:
            self.send_header("ETag", etag)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        if self.path != "/feed":
            return self.answer(404)
        data = feed()
        etag = '"%s"' % hashlib.sha256(data).hexdigest()
        return self.answer(304) if self.headers.get("If-None-Match") == etag else self.answer(200, data, etag)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        key = self.headers["webhook-id"]
        signed = ("%s.%s." % (key, self.headers["webhook-timestamp"])).encode() + body
        right = "v1," + base64.b64encode(hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()).decode()
        if right != self.headers["webhook-signature"] or key != self.headers["Idempotency-Key"]:
            wrong.append(key)
        if state["faults"] and chance.random() < 0.2:
            return self.answer(500)
        with lock:
            posted.setdefault(key, []).append(json.loads(body))
        return self.answer(204)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--kills", type=int, default=100)
    ask.add_argument("--longest", type=float, default=14.0)
    ask.add_argument("--until", default="")
    ask.add_argument("--program", default="./second-source")
    given = ask.parse_args()
    program, home = shlex.split(given.program), tempfile.mkdtemp(prefix="kill-alerts-")
    place = lambda name: os.path.join(home, name)
    ThreadingHTTPServer.daemon_threads = True
    threading.Thread(target=ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever, daemon=True).start()
    with open(place("ladder.yaml"), "w") as out:
        out.write("ladder: kills\nformat: 1\nconditions:\n" + "".join(
            "  c%d: {claim: {who: %s, deed: send, whom: soldier, place: Malta}}\n" % pair for pair in enumerate(COUNTRIES)))
        out.write("steps:\n" + "".join("  - {id: s%d, when: c%d, stays: true}\n" % (n, n) for n in range(len(COUNTRIES))))
    with open(place("secret"), "w") as out:
        out.write(SECRET)
    subprocess.run(program + ["new", place("s")], check=True)
    subprocess.run(program + ["feed", place("s"), "add", "http://127.0.0.1:%d/feed" % PORT, "--every", "1s", "--full-text", "never"], check=True)
    watch = program + ["watch", place("s"), "--ladder", place("ladder.yaml"), "--to", place("lines"), "--atom", place("atom"),
                       "--webhook", "http://127.0.0.1:%d/hook" % PORT, "--secret", place("secret"), "--every", "1s", "--quiet",
                       "--private-host", "127.0.0.1"]
    kills, start, last = 0, time.time(), 0
    while kills < given.kills and not (given.until and time.strftime("%H:%M") >= given.until):
        state["out"] = min(len(COUNTRIES), 1 + kills * (len(COUNTRIES) + 1) // given.kills)
        process = subprocess.Popen(watch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            process.wait(0.5 + chance.random() * given.longest)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
    state["out"], state["faults"] = len(COUNTRIES), False
    for _ in range(3):
        time.sleep(1)
        subprocess.run(watch + ["--once"], stdout=subprocess.DEVNULL)
    lines = [json.loads(line) for line in open(place("lines")) if line.strip().startswith("{") and line.strip().endswith("}")]
    ids = {}
    for line in lines:
        if line.get("step") and line["to"] == "holds":
            ids.setdefault(line["step"], set()).add(line["id"])
    atom = set(re.findall(r"urn:second-source:alert:(al-[0-9a-f]+)", open(place("atom")).read()))
    missed = [n for n in range(len(COUNTRIES)) if "s%d" % n not in ids]
    two = {step: some for step, some in ids.items() if len(some) > 1}
    told = {line["id"] for line in lines}
    print("kills %d in %d s; steps %d" % (kills, time.time() - start, len(COUNTRIES)))
    print("steps missed %d, told under two ids %d" % (len(missed), len(two)))
    print("alerts %d; lines %d, posts %d; in the lines and not posted %d, posted and not in the lines %d, not in the Atom feed %d"
          % (len(told), len(lines), sum(map(len, posted.values())), len(told - set(posted)), len(set(posted) - told), len(told - atom)))
    print("posts wrongly signed %d" % len(wrong))
    sys.exit(1 if missed or two or wrong or told != set(posted) or told - atom else 0)


main()
