package org.smeic.lms.shared;

import jakarta.json.spi.JsonProvider;

/**
 * The JSON provider, found once. The static methods of {@code jakarta.json.Json} look for it in all archives at every
 * call, which took a third of the time of a commit.
 */
public final class JsonTool {

    /** Safe for use by several threads, as the specification asks of a provider. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonTool() {}
}
