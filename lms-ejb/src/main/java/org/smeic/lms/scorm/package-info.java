/**
 * SCORM packages: their import, their attempts and what a learner did in them.
 *
 * <p>Owns packages, items, attempts, launches and the journal of commits. Progress belongs to {@code enrolment}, bytes to
 * {@code storage}; pages and the browser's script to the web.
 *
 * <p>Decisions:
 * <ul>
 *   <li>The data model lives in the browser and is journaled here: a SCO never waits for the network. Each commit is a
 *       numbered entry, applied exactly once; the number is the launch's own.
 *   <li>What was answered "true" must not be lost. The browser keeps each entry until our receipt, beyond the life of the
 *       page; a value that no content can have set so is kept aside with its entry and takes nothing else with it, and
 *       neither does a number that is gone. Entries come in at any time after their launch, by whoever has the token.
 *   <li>A commit goes into the journal and nowhere else: its item is brought up to it when somebody asks, a result that
 *       changes at once. That keeps a commit at two short statements however much the item holds.
 *   <li>A launch token opens one item of one attempt and nothing else. It takes the place of the session, because content
 *       runs on an origin that has none. We keep only its hash.
 *   <li>Whoever opened an item last writes it. What an older launch still sends is kept in the journal and not applied.
 *   <li>Every edition is led by the same sequencer; 1.2 is a tree without rules. The state of the tree is one text on the
 *       attempt: it is always read and written whole, and nobody searches in it.
 *   <li>That content has ended and that the learner goes on are two steps. The first comes with the last entry of the
 *       journal and counts results; the second is asked by the page, so that the learner's wish goes before the content's.
 *       A wish that was never asked for, since the line was cut, is met when the learner comes back.
 *   <li>Who may lead on is the page of the launch made last; any other is told that it was overtaken.
 *   <li>An attempt stays with the package it began with, so a new version disturbs nobody.
 * </ul>
 */
@NullMarked
package org.smeic.lms.scorm;

import org.jspecify.annotations.NullMarked;
