package org.secondsource.exchange.json;

import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.Selector;
import org.secondsource.text.Cite;

/// Writes cites as other programs take them: by code points, with the page where the words stand.
public final class CiteJson {
    private CiteJson() {}

    public static void write(JsonOut json, PictureView view, Cite cite) {
        Selector selector = view.selector(cite);
        json.item(() -> {
            json.string("report", selector.report().value());
            json.count("start", selector.start());
            json.count("end", selector.end());
            json.string("exact", selector.exact());
            json.string("page", view.address(view.report(selector.report())));
        });
    }
}
