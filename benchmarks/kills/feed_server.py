"""A feed server on loopback that behaves as badly as the net does; made for kill_watch.py.

FEEDS feeds hold ENTRIES entries in all, in RSS, RDF, Atom and JSON Feed, on several addresses of the
loopback net. Entries come out over time, some are told again with other words, all of a feed share one
timestamp, some lead to a page for their text. Answers fail, are slow, break off, are sent elsewhere
and back, or are in another encoding than they say. What was given out whole is written down, with its
ETag: whoever shows that ETag later has said that he kept all of it.
"""
import hashlib, html, json, random, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WORDS = ("harbour grain ferry storm bridge engine winter council market river signal lantern copper orchard "
         "valley tunnel bakery station garden museum island quarry lighthouse railway school theatre "
         "mill pasture canal forest").split()


def text(feed, entry, version):
    """A text of its own for each version: no two share a run of words."""
    chance = random.Random("%d/%d/%d" % (feed, entry, version))
    words = [chance.choice(WORDS) for _ in range(70)]
    return "Entry %d-%d-%d caf\u00e9 " % (feed, entry, version) + " ".join(words) + "."


class State:
    def __init__(self, feeds, entries, seconds, faults, hosts):
        self.feeds, self.per_feed, self.seconds = feeds, entries // feeds, seconds
        self.faults, self.hosts = faults, hosts
        self.start, self.lock = time.time(), threading.Lock()
        self.whole = {}      # ETag -> what was given out with it
        self.acknowledged = set()
        self.counts = {}
        self.chance = random.Random(19)

    def share(self):
        return min(1.0, (time.time() - self.start) / self.seconds)

    def versions(self, feed):
        """The entries that are out now, each in the version of now."""
        out = int(self.per_feed * self.share())
        second = self.share() > 0.7
        return [(e, 2 if second and e % 10 == 3 else 1) for e in range(out)]

    def count(self, what):
        with self.lock:
            self.counts[what] = self.counts.get(what, 0) + 1


def is_paged(entry):
    return entry % 12 == 5


def body(state, feed, host):
    day = "Mon, 30 Nov 2026 08:00:00 GMT"
    items = []
    for entry, version in state.versions(feed):
        link = "http://%s/page/%d/%d" % (host, feed, entry)
        words = text(feed, entry, version)
        if is_paged(entry):
            words = words[:60] + "..."
        items.append(("t%d-%d" % (feed, entry), link, words, version))
    kind = feed % 4
    if kind == 3:
        return "application/feed+json", json.dumps({
            "version": "https://jsonfeed.org/version/1.1", "title": "Feed %d" % feed,
            "items": [{"id": l, "url": l, "title": t, "content_text": w, "date_published": "2026-11-30T08:00:00Z"}
                      for t, l, w, v in items]}, ensure_ascii=False)
    if kind == 2:
        return "application/atom+xml", '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed %d</title>' % feed + "".join(
            "<entry><id>%s</id><title>%s</title><link href='%s'/><updated>2026-11-30T08:00:00Z</updated><content>%s</content></entry>"
            % (l, t, l, html.escape(w)) for t, l, w, v in items) + "</feed>"
    if kind == 1:
        return "application/rdf+xml", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Feed %d</title></channel>' % feed + "".join(
            "<item rdf:about='%s'><title>%s</title><link>%s</link><description>%s</description></item>"
            % (l, t, l, html.escape(w)) for t, l, w, v in items) + "</rdf:RDF>"
    return "application/rss+xml", '<rss version="2.0"><channel><title>Feed %d</title>' % feed + "".join(
        "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><description>%s</description></item>"
        % (t, l, l, day, html.escape(w)) for t, l, w, v in items) + "</channel></rss>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state = None

    def log_message(self, *words):
        pass

    def answer(self, code, kind="text/plain", data=b"", headers=(), length=None):
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)
        if length is not None and length != len(data):
            self.close_connection = True

    def do_GET(self):
        try:
            self.get()
        except (BrokenPipeError, ConnectionResetError):
            self.state.count("left by the reader")

    def get(self):
        state, host = self.state, self.headers.get("Host", "")
        parts = self.path.strip("/").split("/")
        if parts[0] == "robots.txt":
            return self.answer(404)
        fault = state.chance.random() if state.faults else 1.0
        if parts[0] == "page":
            feed, entry = int(parts[1]), int(parts[2])
            if fault < 0.05:
                state.count("page failed")
                return self.answer(503, headers=[("Retry-After", "1")])
            version = dict(state.versions(feed)).get(entry, 1)
            page = "<html><head><title>t%d-%d</title></head><body><article><p>%s</p></article></body></html>" % (
                feed, entry, text(feed, entry, version))
            state.count("page")
            return self.answer(200, "text/html; charset=utf-8", page.encode())
        feed = int(parts[1])
        if fault < 0.04:
            state.count("500")
            return self.answer(500)
        if fault < 0.07:
            state.count("503 with Retry-After")
            return self.answer(503, headers=[("Retry-After", "2")])
        if fault < 0.09:
            state.count("gone for a while")
            return self.answer(404)
        if fault < 0.13 and parts[0] == "feed":
            state.count("redirect")
            return self.answer(302, headers=[("Location", "/moved/%d" % feed)])
        if fault < 0.16:
            state.count("slow")
            time.sleep(0.8)
        kind, words = body(state, feed, host)
        coding = "utf-8"
        if feed == 5:
            coding, kind = "utf-8", kind + "; charset=iso-8859-1"   # says what it is not
        elif feed == 6:
            coding = "latin-1"                                       # and the other way round
        data = words.encode(coding, "replace")
        etag = '"%s"' % hashlib.sha256(data).hexdigest()[:20]
        shown = self.headers.get("If-None-Match", "")
        if shown in state.whole:
            with state.lock:
                state.acknowledged.add(shown)
        if shown == etag:
            state.count("304")
            return self.answer(304)
        if fault < 0.19:
            state.count("half a body")
            return self.answer(200, kind, data[: len(data) // 2], [("ETag", etag)], len(data))
        if fault < 0.21:
            state.count("half a body without a length")
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("ETag", '"half"')
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(data[: len(data) // 2])
            self.close_connection = True
            return None
        with state.lock:
            state.whole[etag] = [(feed, e, v) for e, v in state.versions(feed)]
        state.count("200")
        return self.answer(200, kind, data, [("ETag", etag)])


def serve(state, port):
    """A server on each address; returns them."""
    servers = []
    for host in state.hosts:
        handler = type("Bound", (Handler,), {"state": state})
        server = ThreadingHTTPServer((host, port), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
    return servers
