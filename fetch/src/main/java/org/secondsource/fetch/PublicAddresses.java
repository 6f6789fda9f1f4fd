package org.secondsource.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/// Finds the addresses of a host, those that are public alone. It is asked at the moment of
/// connection, so no redirect and no second answer of a name server leads past it.
///
/// @param privateHosts hosts of which every address is given
record PublicAddresses(Set<String> privateHosts) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (privateHosts.contains(host.toLowerCase(Locale.ROOT))) {
            return all;
        }
        InetAddress[] some =
                Arrays.stream(all).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
        if (some.length == 0) {
            throw new PrivateAddressException(host);
        }
        return some;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host; // asked for by nothing that this program uses
    }

    /// A host of which no address is public.
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String host) {
            super(host + " has no public address");
        }
    }

    /// Whether an address is of the public net (the registries of IANA for special addresses, RFC
    /// 6890).
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address
                ? isPublic6(address.getAddress())
                : isPublic4(address.getAddress());
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isTest = first == 198 && (second == 18 || second == 19);
        boolean isProtocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean isExample =
                first == 198 && second == 51 && third == 100
                        || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !isShared && !isTest && !isProtocol && !isExample;
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (first == 0x2002) {
            return isPublic(four(bytes, 2)); // 6to4
        }
        if (first == 0x64 && second == 0xff9b) {
            return isPublic(four(bytes, 12)); // NAT64
        }
        boolean isUnique = (first & 0xfe00) == 0xfc00;
        boolean isTunnel = first == 0x2001 && (second == 0 || second == 0xdb8);
        return (first & 0xe000) == 0x2000 && !isUnique && !isTunnel;
    }

    private static InetAddress four(byte[] bytes, int from) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }
}
