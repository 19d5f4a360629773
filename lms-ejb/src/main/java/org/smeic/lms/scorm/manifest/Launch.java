package org.smeic.lms.scorm.manifest;

/**
 * What an item opens.
 *
 * @param path of the file in the package, not percent-encoded; an address when {@code external}
 * @param query and fragment to append, percent-encoded, with their {@code ?} and {@code #}; may be empty
 * @param sco whether it speaks with the LMS; an asset does not
 * @param external whether it lies on another server
 */
public record Launch(String path, String query, boolean sco, boolean external) {}
