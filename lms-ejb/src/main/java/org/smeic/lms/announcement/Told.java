package org.smeic.lms.announcement;

/**
 * Somebody is told an announcement.
 *
 * @param sender name of who wrote it
 * @param link path on the site it is about
 */
public record Told(long personId, String sender, String title, String text, String link) {}
