package org.secondsource.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/// Posts to an address.
record Poster(CloseableHttpClient client) {
    void post(URI address, String type, byte[] body, Map<String, String> headers)
            throws IOException {
        HttpPost post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, ContentType.parse(type)));
        int code = client.execute(post, response -> response.getCode());
        if (code < 200 || code >= 300) {
            throw new IOException("%s answered %d".formatted(address.getHost(), code));
        }
    }
}
