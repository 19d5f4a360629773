/**
 * The ways into a course that others open: requests that are decided on, codes, nominations, lists.
 *
 * <p>Whether one may go in alone is the course's entry policy, which {@code enrolment} keeps and holds its door by. Here
 * is decided who else gets in; the place itself is given by {@link org.smeic.lms.enrolment.Places}, the only way to one.
 *
 * <p>Whatever is counted or decided once is decided under the lock of its row: a request, a code. Two servers whose
 * timers find the same request wait for each other there, and the second sees that it is decided.
 *
 * <p>A request that goes to an economy's coordinator where there is none goes to the owner of the course at once: nobody
 * waits for nobody. Whoever decides may take it back for ten minutes; a place that is in use already stays.
 */
@NullMarked
package org.smeic.lms.admission;

import org.jspecify.annotations.NullMarked;
