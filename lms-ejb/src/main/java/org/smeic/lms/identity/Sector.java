package org.smeic.lms.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a firm does: the sections of ISIC Rev. 4 that firms and agencies work in (all but T and U). */
public enum Sector {
    FARMING("A"),
    MINING("B"),
    MANUFACTURING("C"),
    ENERGY("D"),
    WATER_AND_WASTE("E"),
    BUILDING("F"),
    TRADE("G"),
    TRANSPORT("H"),
    HOSPITALITY("I"),
    INFORMATION("J"),
    FINANCE("K"),
    PROPERTY("L"),
    PROFESSIONAL("M"),
    SUPPORT("N"),
    ADMINISTRATION("O"),
    EDUCATION("P"),
    HEALTH("Q"),
    ARTS("R"),
    OTHER("S");

    private final String letter;

    Sector(String letter) {
        this.letter = letter;
    }

    /** The section of a letter, if it is one of these. */
    public static Optional<Sector> of(String letter) {
        return Arrays.stream(values())
                .filter(sector -> sector.letter.equals(letter))
                .findFirst();
    }

    /** ISIC's letter. */
    public String letter() {
        return letter;
    }
}
