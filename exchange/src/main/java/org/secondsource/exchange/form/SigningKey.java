package org.secondsource.exchange.form;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pair of keys by which a bundle is signed (Ed25519, RFC 8032): the same bytes are always signed
/// alike.
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END ");

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /// The pair of a PEM file that holds both.
    ///
    /// @throws IllegalArgumentException where it does not
    public static SigningKey read(String pem) {
        byte[] secret = block(pem, "PRIVATE");
        byte[] open = block(pem, "PUBLIC");
        try {
            SigningKey pair =
                    new SigningKey(
                            KeyFactory.getInstance(ALGORITHM)
                                    .generatePrivate(new PKCS8EncodedKeySpec(secret)),
                            readPublic(open));
            if (!isSignedBy(pair.open, open, pair.sign(open))) {
                throw new IllegalArgumentException("its two keys are not a pair");
            }
            return pair;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException(
                    "its keys are not of the kind Ed25519: " + wrong.getMessage(), wrong);
        }
    }

    /// The public key of a PEM file.
    ///
    /// @throws IllegalArgumentException where it holds none
    public static PublicKey readPublic(String pem) {
        return readPublic(block(pem, "PUBLIC"));
    }

    /// A public key out of its bytes.
    ///
    /// @throws IllegalArgumentException where they are none
    public static PublicKey readPublic(byte[] bytes) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("it is no public key of the kind Ed25519", wrong);
        }
    }

    private static byte[] block(String pem, String kind) {
        Matcher block = BLOCK.matcher(pem);
        Optional<byte[]> found = Optional.empty();
        while (found.isEmpty() && block.find()) {
            if (block.group(1).equals(kind)) {
                found = Optional.of(Base64.getMimeDecoder().decode(block.group(2)));
            }
        }
        return found.orElseThrow(() ->
                new IllegalArgumentException("it has no block 'BEGIN %s KEY'".formatted(kind)));
    }

    public PublicKey open() {
        return open;
    }

    /// The signature of some bytes.
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("a key that was read cannot sign", wrong);
        }
    }

    /// Whether some bytes were signed by the owner of a key.
    public static boolean isSignedBy(PublicKey key, byte[] bytes, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false; // bytes of any other shape are no signature
        }
    }

    /// How people call a key: the digest of its bytes.
    public static String fingerprint(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", missing);
        }
    }
}
