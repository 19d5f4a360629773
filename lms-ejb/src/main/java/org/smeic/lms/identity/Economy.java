package org.smeic.lms.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The 21 member economies of APEC, by APEC's own codes and short names, in its alphabetical order. */
public enum Economy {
    AUS(
            "AU",
            "Australia",
            "Australia/Sydney",
            "Australia/Melbourne",
            "Australia/Brisbane",
            "Australia/Hobart",
            "Australia/Adelaide",
            "Australia/Darwin",
            "Australia/Perth"),
    BD("BN", "Brunei Darussalam", "Asia/Brunei"),
    CDA(
            "CA",
            "Canada",
            "America/Toronto",
            "America/Vancouver",
            "America/Edmonton",
            "America/Regina",
            "America/Winnipeg",
            "America/Halifax",
            "America/St_Johns",
            "America/Whitehorse"),
    CHL("CL", "Chile", "America/Santiago", "America/Punta_Arenas", "Pacific/Easter"),
    PRC("CN", "China", "Asia/Shanghai"),
    HKC("HK", "Hong Kong, China", "Asia/Hong_Kong"),
    INA("ID", "Indonesia", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    JPN("JP", "Japan", "Asia/Tokyo"),
    ROK("KR", "Korea", "Asia/Seoul"),
    MAS("MY", "Malaysia", "Asia/Kuala_Lumpur"),
    MEX(
            "MX",
            "Mexico",
            "America/Mexico_City",
            "America/Cancun",
            "America/Mazatlan",
            "America/Hermosillo",
            "America/Tijuana"),
    NZ("NZ", "New Zealand", "Pacific/Auckland", "Pacific/Chatham"),
    PNG("PG", "Papua New Guinea", "Pacific/Port_Moresby", "Pacific/Bougainville"),
    PE("PE", "Peru", "America/Lima"),
    PHL("PH", "The Philippines", "Asia/Manila"),
    RUS(
            "RU",
            "Russia",
            "Europe/Moscow",
            "Europe/Kaliningrad",
            "Europe/Samara",
            "Asia/Yekaterinburg",
            "Asia/Omsk",
            "Asia/Novosibirsk",
            "Asia/Krasnoyarsk",
            "Asia/Irkutsk",
            "Asia/Yakutsk",
            "Asia/Vladivostok",
            "Asia/Magadan",
            "Asia/Kamchatka"),
    SGP("SG", "Singapore", "Asia/Singapore"),
    CT("TW", "Chinese Taipei", "Asia/Taipei"),
    THA("TH", "Thailand", "Asia/Bangkok"),
    USA(
            "US",
            "United States",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu"),
    VN("VN", "Viet Nam", "Asia/Ho_Chi_Minh");

    private final String iso;
    private final String shortName;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list, of values
    private final List<ZoneId> zones;

    Economy(String iso, String shortName, String zone, String... more) {
        this.iso = iso;
        this.shortName = shortName;
        this.zones =
                Stream.concat(Stream.of(zone), Stream.of(more)).map(ZoneId::of).toList();
    }

    /** ISO 3166-1 alpha-2, for data exchange only; never shown. */
    public String iso() {
        return iso;
    }

    /** APEC's short name in English, as used in its own documents. */
    public String shortName() {
        return shortName;
    }

    /** The time zone most of its people live in: the default until a person chooses one. */
    public ZoneId zone() {
        return zones.get(0);
    }

    /** The time zones its people live in, the most usual first. */
    public List<ZoneId> zones() {
        return zones;
    }
}
