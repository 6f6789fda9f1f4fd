"""Kills `watch` again and again while it follows the feeds of feed_server.py, then looks whether anything
is lost, stands there twice, or was not kept though the reader said so.

    python3 benchmarks/kills/kill_watch.py --kills 1000 --program ./second-source [--entries 5000]

The program is killed by SIGKILL after a time by chance. Between kills nothing is repaired. At the end it
runs in peace until every entry is there. Exit status 0: nothing lost, nothing twice.
"""
import argparse, os, random, re, shlex, signal, sqlite3, subprocess, sys, tempfile, time, zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import feed_server

PORT = 18911


def contents(folder):
    database = sqlite3.connect("file:%s/situation.db?mode=ro" % folder, uri=True)
    rows = database.execute("select a.location, c.body from arrival a join content c on c.digest = a.digest").fetchall()
    database.close()
    return [(location, zlib.decompress(packed).decode("utf-8", "replace")) for location, packed in rows]


def versions(folder):
    """How often each version of each entry is kept."""
    found = {}
    for location, words in contents(folder):
        for mark in set(re.findall(r"Entry (\d+)-(\d+)-(\d+)", words)):
            key = tuple(int(part) for part in mark)
            found[key] = found.get(key, 0) + 1
    return found


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--kills", type=int, default=1000)
    ask.add_argument("--entries", type=int, default=5000)
    ask.add_argument("--feeds", type=int, default=25)
    ask.add_argument("--seconds", type=int, default=0, help="in which the entries come out; 0: two for each kill")
    ask.add_argument("--longest", type=float, default=6.0, help="seconds until a kill, at the most")
    ask.add_argument("--until", default="", help="end the kills at this time of the clock (HH:MM)")
    ask.add_argument("--program", default="./second-source")
    given = ask.parse_args()
    program = shlex.split(given.program)
    folder = os.path.join(tempfile.mkdtemp(prefix="kills-"), "s")
    hosts = ["127.0.0.%d" % n for n in range(1, 9)]
    seconds = given.seconds or given.kills * 2
    state = feed_server.State(given.feeds, given.entries, seconds, True, hosts)
    feed_server.serve(state, PORT)

    def run(*words, **more):
        return subprocess.run(program + list(words), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **more)

    run("new", folder)
    for feed in range(given.feeds):
        host = hosts[feed % len(hosts)]
        done = run("feed", folder, "add", "http://%s:%d/feed/%d" % (host, PORT, feed), "--every", "1s")
        assert done.returncode == 0, done.stderr
    private = [word for host in hosts for word in ("--private-host", host)]
    watch = program + ["watch", folder, "--later", "--quiet", "--every", "1s"] + private
    chance = random.Random(1911)
    kills = died = 0
    start = time.time()
    while kills < given.kills and not (given.until and time.strftime("%H:%M") >= given.until):
        process = subprocess.Popen(watch, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
        try:
            process.wait(0.3 + chance.random() * given.longest)
            died += 1
            print("ended by itself:", process.returncode, process.stderr.read().decode()[-500:], flush=True)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
        process.stderr.close()
        if kills % 50 == 0:
            print("%s kills=%d kept=%d out=%d%%" % (time.strftime("%H:%M:%S"), kills, len(contents(folder)),
                                                    100 * state.share()), flush=True)
    state.start = min(state.start, time.time() - seconds)   # all entries are out now
    state.faults = False
    last = {(f, e): (2 if e % 10 == 3 else 1) for f in range(given.feeds) for e in range(state.per_feed)}
    process = subprocess.Popen(watch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    end, found = time.time() + 900, {}
    while time.time() < end:
        time.sleep(5)
        found = versions(folder)
        if all((f, e, v) in found for (f, e), v in last.items()):
            break
    time.sleep(5)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    found = versions(folder)
    lost = [key for key, v in last.items() if key + (v,) not in found]
    twice = [key for key, times in found.items() if times > 1]
    strange = [key for key in found if key[:2] not in last]
    broken = [(etag, one) for etag in state.acknowledged for one in state.whole[etag]
              if one not in found and not feed_server.is_paged(one[1])]
    checked = run("verify", folder)
    print("kills %d, ended by itself %d, in %d s" % (kills, died, time.time() - start))
    print("answers: " + ", ".join("%s %d" % pair for pair in sorted(state.counts.items())))
    print("entries given out %d, kept in their last version %d, lost %d, twice %d, strange %d"
          % (len(last), len(last) - len(lost), len(lost), len(twice), len(strange)))
    print("ETags that the reader showed again %d, with something in them that is not kept %d"
          % (len(state.acknowledged), len(broken)))
    print("files kept %d; second-source verify ended with %d" % (len(contents(folder)), checked.returncode))
    for name, some in (("lost", lost), ("twice", twice), ("strange", strange), ("broken", broken)):
        if some:
            print(name, some[:10])
    sys.exit(1 if lost or twice or strange or broken or checked.returncode else 0)


main()
