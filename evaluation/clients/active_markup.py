"""Whether anything in a page would run that the program did not put there itself.

    ./second-source read ../shared/standards/feeds-feedparser/wellformed/sanitize --html page.html
    python3 evaluation/clients/active_markup.py page.html
"""
import re, sys
from html.parser import HTMLParser


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.scripts, self.active = 0, []

    def handle_starttag(self, tag, attributes):
        self.scripts += tag == "script"
        if tag in ("iframe", "object", "embed", "applet", "base", "form", "link"):
            self.active.append(tag)
        for name, value in attributes:
            if name.startswith("on") or re.match(r"\s*(javascript|vbscript|data):", value or "", re.I):
                self.active.append((tag, name, value))


page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
print("scripts %d (the page's own is 1), anything else active %d" % (page.scripts, len(page.active)))
sys.exit(0 if page.scripts == 1 and not page.active else 1)
