package org.smeic.lms.scorm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths of files as they stand in an address. */
final class Hrefs {

    private Hrefs() {}

    static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
