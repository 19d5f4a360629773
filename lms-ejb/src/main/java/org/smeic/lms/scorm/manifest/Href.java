package org.smeic.lms.scorm.manifest;

import java.util.Locale;

/**
 * An address in a manifest, taken apart.
 *
 * @param whole as written, with forward slashes
 * @param path without query and fragment; for another server's pages with scheme and host
 * @param query without its question mark
 * @param fragment without its hash
 */
record Href(String whole, String path, String query, String fragment) {

    static Href of(String written) {
        var whole = written.strip();
        if (!whole.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            whole = whole.replace('\\', '/');
        }
        var hash = whole.indexOf('#');
        var beforeHash = hash < 0 ? whole : whole.substring(0, hash);
        var mark = beforeHash.indexOf('?');
        return new Href(
                whole,
                mark < 0 ? beforeHash : beforeHash.substring(0, mark),
                mark < 0 ? "" : beforeHash.substring(mark + 1),
                hash < 0 ? "" : whole.substring(hash + 1));
    }

    /** Whether it leads out of the package by a scheme or a host; a drive letter does not count as a scheme. */
    boolean isExternal() {
        return path.startsWith("//") || path.matches("(?i)[a-z][a-z0-9+.-]+:.*");
    }

    boolean isWeb() {
        var lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Query and fragment with an item's parameters added (SCORM 2004 4th Ed. CAM 3.4.1.15, which 1.2 leaves open): leading
     * {@code ?} and {@code &} go, a parameter that is a fragment counts only if there is none yet.
     */
    String with(String parameters) {
        var more = parameters.strip().replaceFirst("^[?&]+", "");
        var newQuery = query;
        var newFragment = fragment;
        if (more.startsWith("#")) {
            newFragment = fragment.isEmpty() ? more.substring(1) : fragment;
        } else if (!more.isEmpty()) {
            var hash = more.indexOf('#');
            var added = hash < 0 ? more : more.substring(0, hash);
            newQuery = query.isEmpty() ? added : query + "&" + added;
            newFragment = hash < 0 || !fragment.isEmpty() ? fragment : more.substring(hash + 1);
        }
        return (newQuery.isEmpty() ? "" : "?" + newQuery) + (newFragment.isEmpty() ? "" : "#" + newFragment);
    }
}
