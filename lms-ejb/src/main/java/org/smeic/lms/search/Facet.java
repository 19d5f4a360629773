package org.smeic.lms.search;

/** A way to narrow. Values are constants' names, language tags, and codes of economies. */
public enum Facet {
    AUDIENCE("audience"),
    TOPIC("topic"),
    FORMAT("format"),
    LENGTH("length"),
    LEVEL("level"),
    LANGUAGE("lang"),
    CREDENTIAL("credential"),
    ECONOMY("economy");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    String term(String value) {
        return name() + "/" + value;
    }
}
