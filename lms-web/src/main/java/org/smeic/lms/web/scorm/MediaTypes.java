package org.smeic.lms.web.scorm;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What a browser is told a file is, by its ending. No charset: pages of packages say their own. */
final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            entry("html", "text/html"),
            entry("htm", "text/html"),
            entry("xhtml", "application/xhtml+xml"),
            entry("js", "text/javascript"),
            entry("mjs", "text/javascript"),
            entry("css", "text/css"),
            entry("json", "application/json"),
            entry("map", "application/json"),
            entry("xml", "application/xml"),
            entry("xsd", "application/xml"),
            entry("xsl", "application/xml"),
            entry("xslt", "application/xml"),
            entry("dtd", "application/xml-dtd"),
            entry("txt", "text/plain"),
            entry("csv", "text/plain"),
            entry("vtt", "text/vtt"),
            entry("srt", "text/plain"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("jpg", "image/jpeg"),
            entry("jpeg", "image/jpeg"),
            entry("gif", "image/gif"),
            entry("webp", "image/webp"),
            entry("avif", "image/avif"),
            entry("bmp", "image/bmp"),
            entry("ico", "image/x-icon"),
            entry("cur", "image/x-icon"),
            entry("mp4", "video/mp4"),
            entry("m4v", "video/mp4"),
            entry("webm", "video/webm"),
            entry("ogv", "video/ogg"),
            entry("mov", "video/quicktime"),
            entry("mp3", "audio/mpeg"),
            entry("m4a", "audio/mp4"),
            entry("aac", "audio/aac"),
            entry("ogg", "audio/ogg"),
            entry("oga", "audio/ogg"),
            entry("wav", "audio/wav"),
            entry("woff", "font/woff"),
            entry("woff2", "font/woff2"),
            entry("ttf", "font/ttf"),
            entry("otf", "font/otf"),
            entry("eot", "application/vnd.ms-fontobject"),
            entry("pdf", "application/pdf"),
            entry("wasm", "application/wasm"),
            entry("swf", "application/x-shockwave-flash"),
            entry("glb", "model/gltf-binary"),
            entry("gltf", "model/gltf+json"),
            entry("zip", "application/zip"));

    private MediaTypes() {}

    static String of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }

    /** Whether the server may compress it, which leaves no sense in asking for a part. */
    static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
    }
}
