/**
 * What people are told, on the site and by mail.
 *
 * <p><b>To tell people of something new</b>: a constant of {@link org.smeic.lms.notification.Occasion}; its words {@code
 * <occasion>.name}, {@code .title} and {@code .text} in each bundle {@code letters}; one method {@code @Observes} in
 * {@link org.smeic.lms.notification.MessageWriter} (or a class like it in this package, one for each feature that is
 * heard):
 *
 * <pre>{@code
 * void expiring(@Observes PlaceExpiring fact) {
 *     var to = readers.of(fact.learnerId());
 *     to.tell(Occasion.RENEWAL_DUE, "/learn/" + fact.slug(), fact.courseTitle(), to.when(fact.endsAt()));
 * }
 * }</pre>
 *
 * A decision has words for {@code granted} and {@code refused} and is told with {@code tellDecision}. A date that has a place is written {@code to.when(startsAt, zone)}: in both times. Preferences, inbox, digest, quiet
 * hours and the way out of it follow by themselves.
 *
 * <p><b>Letters about the account</b> (a secret link, another address) are no choice: they go at once, at any hour, and
 * stand in no inbox. Their fact becomes a letter directly, as {@link org.smeic.lms.notification.LetterWriter} does.
 *
 * <p>A message is a row in the transaction of the fact: no fact without it, and it without no fact. Its words are those
 * of that moment, in the person's language then; it is what the inbox shows and what letters are made of. Whether the
 * inbox shows it is decided then; what mail does with it is decided when mail may go, so that a change of mind counts at
 * once.
 *
 * <p><b>A letter goes once, as far as SMTP allows.</b> A try is claimed in the database with a lease, so two servers never
 * have the same; before the first byte of the contents goes, that too is noted, and only by whoever still holds the try. A
 * server that dies before leaves a letter that surely was not taken: it goes again. One that dies after, or is given no
 * answer, leaves a letter of which nobody knows: it is noted ({@code UNSURE}) and not sent again, for the inbox has what it
 * said. Letters about the account go again under the same Message-ID, for a lost link is worse than two. Their text is
 * erased once they are sent or given up.
 *
 * <p>When a mail server says for good that there is nobody at an address, only letters about the account still try it,
 * until its owner says on the page of preferences that it is right.
 */
@NullMarked
package org.smeic.lms.notification;

import org.jspecify.annotations.NullMarked;
