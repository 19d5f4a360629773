/**
 * Finding: one index over all that can be found (courses and curricula now; events and cases are further kinds), its
 * facets, and the advice for those who do not want to search.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Plain Lucene instead of Hibernate Search, which the server would bring: what is found is put together from several
 *       features, of which none shall know the index; a list pages by the values of its last item ({@code searchAfter}),
 *       which Hibernate Search has for no Lucene back end; and its automatic indexing would write on the node of the
 *       change only.
 *   <li>No events and no queue: each search first asks the database, in a statement per kind that an index answers, what
 *       changed in the last minutes, and takes that in before it looks. So whatever is committed is found, or not found any
 *       more, by the next search on <em>every</em> node, with an index each in {@code LMS_DATA/search/<node>}. Once an hour,
 *       and at the start, the whole index is compared with the database: that catches a transaction that lasted longer than
 *       the look back, and clocks that are further apart. An index that is missing, broken, of another mapping or of another
 *       database becomes a right one by the same comparison. Where the folder is held by another server, the index is kept
 *       in memory.
 *   <li>Dates come and go with the clock: they are asked of enrolment for each search and never indexed.
 *   <li>A word counts in its own form in all languages, so that names are found everywhere, and in its stem in texts of its
 *       language. Chinese and Japanese are cut into pairs, Korean by dictionary into words without particles, Thai by
 *       dictionary; accents and the marks of Vietnamese are folded. A word that nobody wrote is taken as mistyped and the
 *       nearest are looked for, of Korean by its letters.
 *   <li>Facets are counted over all that the words find, in one pass: an item that fails one facet only still counts in
 *       that facet. Both cost the same on the first page and on the thousandth.
 * </ul>
 *
 * <p>{@link org.smeic.lms.search.Triage} is a pure function of answers and facts. Nothing is recommended without a reason
 * that names an answer.
 */
@NullMarked
package org.smeic.lms.search;

import org.jspecify.annotations.NullMarked;
