"""How much processor time a round of watch takes where 300 feeds have nothing new.

    python3 benchmarks/kills/quiet_round.py --program ./second-source [--feeds 300]

The start of the program is measured apart, by a round of no feeds.
"""
import argparse, os, resource, shlex, subprocess, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import feed_server

PORT = 18931


def seconds(words):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--feeds", type=int, default=300)
    ask.add_argument("--program", default="./second-source")
    given = ask.parse_args()
    program, home = shlex.split(given.program), tempfile.mkdtemp(prefix="quiet-")
    hosts = ["127.0.0.%d" % n for n in range(1, 31)]
    state = feed_server.State(given.feeds, given.feeds * 20, 0.001, False, hosts)
    feed_server.serve(state, PORT)
    opml = os.path.join(home, "feeds.opml")
    with open(opml, "w") as out:
        out.write("<opml version='2.0'><body>" + "".join(
            "<outline xmlUrl='http://%s:%d/feed/%d'/>" % (hosts[n % len(hosts)], PORT, n) for n in range(given.feeds)) + "</body></opml>")
    private = [word for host in hosts for word in ("--private-host", host)]
    folder, empty = os.path.join(home, "s"), os.path.join(home, "empty")
    for one in (folder, empty):
        subprocess.run(program + ["new", one], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    add = program + ["feed", folder, "add", opml, "--every", "1s", "--full-text", "never"]
    subprocess.run(add, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    watch = lambda one: program + ["watch", one, "--once", "--later", "--quiet"] + private
    first = seconds(watch(folder))
    rounds = []
    for _ in range(3):
        subprocess.run(add, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)   # all are due
        before = state.counts.get("304", 0)
        rounds.append((seconds(watch(folder)), state.counts.get("304", 0) - before))
    start = min(seconds(watch(empty)) for _ in range(3))
    print("feeds %d, entries %d; first round %.1f s of processor time" % (given.feeds, given.feeds * 20, first))
    print("start of the program, no feeds: %.1f s" % start)
    for took, quiet in rounds:
        print("a round with nothing new: %.1f s with the start, %.1f s without; 304 answered %d times" % (took, took - start, quiet))


main()
