CREATE TABLE "check_items" (
	"check" uuid NOT NULL,
	"position" integer NOT NULL,
	"article" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"context_start" integer NOT NULL,
	"context_end" integer NOT NULL,
	"code" json,
	"coded_at" timestamp with time zone,
	CONSTRAINT "check_items_check_position_pk" PRIMARY KEY("check","position")
);
--> statement-breakpoint
CREATE TABLE "checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"lang" text NOT NULL,
	"filters" json NOT NULL,
	"seed" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "check_items" ADD CONSTRAINT "check_items_check_checks_id_fk" FOREIGN KEY ("check") REFERENCES "public"."checks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_items" ADD CONSTRAINT "check_items_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_items_article" ON "check_items" USING btree ("article");