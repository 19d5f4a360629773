/**
 * The ways into a course that others open: requests that are decided on, codes, nominations, lists.
 *
 * <p>Whether one may go in alone is the course's entry policy, which {@code enrolment} keeps and holds its door by. Here
 * is decided who else gets in; the place itself is given by {@link org.smeic.lms.enrolment.Places}, the only way to one.
 *
 * <p>Nominations send people of an economy to an offering, on seats that its quotas keep: {@code enrolment} counts the seats,
 * here is kept who was asked, until when, and who is next in reserve. Everything about the seats of an offering is decided
 * while its row is held, which is taken hold of before anything else is read. A seat that is declined, withdrawn or not
 * answered for goes to the first in reserve of the same economy in the same transaction. At the release nominations end, and
 * what is free goes to the waiting list.
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
