-- A draft that was published or given up keeps no words: those of a published one stand in the item, and what is destroyed
-- there, because somebody could be known from it, must not be left here.

update library_draft set report_text = '', title = '', summary = '', content_note = '', method = ''
 where status in ('published', 'discarded');
