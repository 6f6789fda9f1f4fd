package org.secondsource.app.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.secondsource.fetch.HttpFetcher;
import org.secondsource.ladder.alert.KeptAlert;

/// Posts each alert as JSON, signed as Standard Webhooks 1.0 has it: HMAC-SHA256 over id, time and
/// body. The id is the idempotency key: what comes twice has the same.
///
/// @param secret the bytes that both sides know
public record WebhookChannel(String url, String secret, HttpFetcher net, Supplier<Instant> clock)
        implements Channel {
    private static final String ALGORITHM = "HmacSHA256";

    @Override
    public String name() {
        return "webhook:" + url;
    }

    @Override
    public void take(List<KeptAlert> alerts) throws IOException {
        for (KeptAlert alert : alerts) {
            String time = String.valueOf(clock.get().getEpochSecond());
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Idempotency-Key", alert.id());
            headers.put("webhook-id", alert.id());
            headers.put("webhook-timestamp", time);
            headers.put(
                    "webhook-signature",
                    "v1," + sign(alert.id() + "." + time + "." + alert.document()));
            net.post(
                    url,
                    "application/json",
                    alert.document().getBytes(StandardCharsets.UTF_8),
                    headers);
        }
    }

    private String sign(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
