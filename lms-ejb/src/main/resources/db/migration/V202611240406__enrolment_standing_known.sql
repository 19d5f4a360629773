update enrolment set progressed_at = touched_at, economy = (select p.economy from person p where p.id = enrolment.learner_id);
