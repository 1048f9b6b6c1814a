CREATE TABLE "assessment"."question_pictures" (
	"course_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	CONSTRAINT "question_pictures_course_id_asset_id_pk" PRIMARY KEY("course_id","asset_id")
);
