package org.smeic.lms.identity;

import java.time.ZoneId;

/** The 21 member economies of APEC, by APEC's own codes and short names, in its alphabetical order. */
public enum Economy {
    AUS("AU", "Australia", "Australia/Sydney"),
    BD("BN", "Brunei Darussalam", "Asia/Brunei"),
    CDA("CA", "Canada", "America/Toronto"),
    CHL("CL", "Chile", "America/Santiago"),
    PRC("CN", "China", "Asia/Shanghai"),
    HKC("HK", "Hong Kong, China", "Asia/Hong_Kong"),
    INA("ID", "Indonesia", "Asia/Jakarta"),
    JPN("JP", "Japan", "Asia/Tokyo"),
    ROK("KR", "Korea", "Asia/Seoul"),
    MAS("MY", "Malaysia", "Asia/Kuala_Lumpur"),
    MEX("MX", "Mexico", "America/Mexico_City"),
    NZ("NZ", "New Zealand", "Pacific/Auckland"),
    PNG("PG", "Papua New Guinea", "Pacific/Port_Moresby"),
    PE("PE", "Peru", "America/Lima"),
    PHL("PH", "The Philippines", "Asia/Manila"),
    RUS("RU", "Russia", "Europe/Moscow"),
    SGP("SG", "Singapore", "Asia/Singapore"),
    CT("TW", "Chinese Taipei", "Asia/Taipei"),
    THA("TH", "Thailand", "Asia/Bangkok"),
    USA("US", "United States", "America/New_York"),
    VN("VN", "Viet Nam", "Asia/Ho_Chi_Minh");

    private final String iso;
    private final String shortName;
    private final ZoneId zone;

    Economy(String iso, String shortName, String zone) {
        this.iso = iso;
        this.shortName = shortName;
        this.zone = ZoneId.of(zone);
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
        return zone;
    }
}
