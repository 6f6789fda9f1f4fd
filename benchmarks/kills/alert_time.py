"""How long it takes from the answer of a feed with one new report to the alert, in a situation of many reports.

    python3 benchmarks/kills/alert_time.py --reports 1000 --program ./second-source
"""
import argparse, json, os, random, shlex, signal, subprocess, tempfile, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = 18941
COUNTRIES = ["Estonia", "Latvia", "Norway", "Iceland", "Finland"]
WORDS = ("harbour grain ferry storm bridge engine winter council market river signal lantern copper orchard valley "
         "tunnel bakery station garden museum island quarry lighthouse railway school theatre mill canal").split()
state = {"out": 0, "given": {}}


def feed():
    return ("<rss version='2.0'><channel><title>Gazette</title>" + "".join(
        "<item><title>%s sends soldiers</title><link>http://127.0.0.1:%d/%d</link><pubDate>Mon, 30 Nov 2026 08:00:00 GMT</pubDate>"
        "<description>%s has sent soldiers to Malta, the minister Ida Holm of %s said on Monday.</description></item>" % (c, PORT, n, c, c)
        for n, c in enumerate(COUNTRIES[: state["out"]])) + "</channel></rss>").encode()


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *words):
        pass

    def do_GET(self):
        known = self.path == "/feed"
        data = feed() if known else b""
        if known:
            state["given"].setdefault(state["out"], time.time())
        self.send_response(200 if known else 404)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def cpu(pid):
    fields = open("/proc/%d/stat" % pid).read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--reports", type=int, default=1000)
    ask.add_argument("--program", default="./second-source")
    given = ask.parse_args()
    program, home = shlex.split(given.program), tempfile.mkdtemp(prefix="alert-time-")
    place = lambda name: os.path.join(home, name)
    os.mkdir(place("in"))
    chance = random.Random(3)
    for n in range(given.reports):
        subject = chance.sample(WORDS, 6)
        text = "The %s of the %s was opened on Monday, the %s office said. The %s beside the %s stayed closed because of the %s." % tuple(subject)
        with open(place("in/%05d.json" % n), "w") as out:
            json.dump({"outlet": "Paper %d" % (n % 40), "published": "2026-11-%02d" % (1 + n % 29), "text": text, "title": "News %d" % n}, out)
    with open(place("ladder.yaml"), "w") as out:
        out.write("ladder: time\nformat: 1\nconditions:\n" + "".join(
            "  c%d: {claim: {who: %s, deed: send, whom: soldier, place: Malta}}\n" % pair for pair in enumerate(COUNTRIES))
            + "steps:\n" + "".join("  - {id: s%d, when: c%d}\n" % (n, n) for n in range(len(COUNTRIES))))
    ThreadingHTTPServer.daemon_threads = True
    threading.Thread(target=ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever, daemon=True).start()
    quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(program + ["new", place("s")], check=True, **quiet)
    start = time.time()
    subprocess.run(program + ["add", place("s"), place("in"), "--quiet"], check=True, **quiet)
    print("reading %d reports: %d s" % (given.reports, time.time() - start), flush=True)
    subprocess.run(program + ["feed", place("s"), "add", "http://127.0.0.1:%d/feed" % PORT, "--every", "1s", "--full-text", "never"], check=True, **quiet)
    process = subprocess.Popen(program + ["watch", place("s"), "--ladder", place("ladder.yaml"), "--to", place("lines"), "--every", "1s", "--quiet",
                                          "--private-host", "127.0.0.1"], start_new_session=True, **quiet)
    try:
        while not state["given"]:
            time.sleep(0.2)
        time.sleep(20)
        for number in range(1, len(COUNTRIES) + 1):
            before = cpu(process.pid)
            state["out"] = number
            while not os.path.exists(place("lines")) or '"step":"s%d"' % (number - 1) not in open(place("lines")).read():
                time.sleep(0.02)
            took = time.time() - state["given"][number]
            print("report %d: alert after %.2f s, %.2f s of processor time" % (number, took, cpu(process.pid) - before), flush=True)
            time.sleep(3)
    finally:
        os.killpg(process.pid, signal.SIGKILL)


main()
