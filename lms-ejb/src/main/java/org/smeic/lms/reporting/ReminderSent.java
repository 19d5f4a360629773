package org.smeic.lms.reporting;

import java.time.Instant;

/**
 * Someone is offered a hand.
 *
 * @param sender name of who offers it
 * @param title of the course or the curriculum
 * @param link path on the site where it goes on
 * @param at since when, or until when
 */
public record ReminderSent(long learnerId, Need need, String sender, String title, String link, Instant at) {}
