-- The index of the feature search has taken its place.
alter table course drop column search_text;
