"""The words that head the parts of a posting in English, by section.

Whole headings, as `sections.words` spells them: lower case, no punctuation, no brackets, no article.
Cases of both sides stand in tests/extract/test_sections.py.
"""

from watcher.model import Section

ENGLISH: dict[Section, str] = {
    Section.RESPONSIBILITIES: """
        responsibilities; duties; duties and responsibilities; roles and responsibilities; role and responsibilities;
        key responsibilities; main responsibilities; core responsibilities; primary responsibilities;
        job responsibilities; principal responsibilities; essential functions; essential duties;
        essential duties and responsibilities; key duties; main duties; key objectives; objectives;
        key accountabilities; accountabilities; key tasks; tasks; scope of work; job duties; what youll do;
        what you will do; what you will be doing; what youll be doing; what will you do; what youll own;
        what you will own; what youll work on; what you will work on; what youll be working on;
        what youll be responsible for; your responsibilities; your role; your mission; your missions; your tasks;
        your impact; your day to day; day to day; a day in the life; a typical day; what your day will look like;
        in this role you will;
        in this role; in this role youll; in this position you will; you will; youll; as a team member you will;
        the work; the job; some of the things youll do; how youll make an impact; how you will make an impact;
        what youll achieve; how you will contribute; you will be responsible for; you will get to;
        what are you gonna do; what you do; what you can expect to do; the day to day; day to day responsibilities;
        your responsibilities will include; responsibilities include; responsibilities will include; your work;
        your contribution; what this role does; what the job involves; job functions
    """,
    Section.REQUIRED: """
        requirements; required; required qualifications; minimum qualifications; basic qualifications; qualifications;
        key qualifications; key requirements; job requirements; position requirements; role requirements;
        minimum requirements; essential requirements; mandatory requirements; must have; must haves; must have skills;
        required skills; required experience; required skills and experience; required skills and qualifications;
        essential skills; essential criteria; essential skills and experience; essential experience; essential;
        skills; skills and experience; skills and qualifications; experience; experience and skills;
        experience and qualifications; qualifications and experience; qualifications and skills; key skills;
        key skills and experience; your skills and experience; your skills; your experience; your profile;
        your qualifications; your background; knowledge and experience; knowledge skills and abilities; competencies;
        education and experience; education and qualifications; who you are; about you; what youll need;
        what you will need; what you need; what youll bring; what you will bring; what you bring;
        what you bring to the table; what youll bring to the table; what were looking for; what we are looking for;
        who were looking for; who we are looking for; what we look for; what we look for in you; who we look for;
        were looking for; we are looking for; we are looking for someone who; were looking for someone who;
        what we need; what we expect; what we expect from you; what it takes; what youll have; what you have;
        you have; you are; you bring; you should have; you must have; you will have; you need; you are someone who;
        you might be a good fit if; you may be a good fit if you; you may be a good fit if;
        you might be a good fit if you; you could be a good fit if you; you are a good fit if you;
        youre a good fit if; you might be a fit if you have; you might be a fit if you; you may be a fit if;
        you might be a fit if; you will be a good fit if you; youll be a great fit if you;
        you are likely a good fit if you; to be successful in this role you will have;
        to succeed in this role you will need; candidate profile; ideal candidate; the ideal candidate; profile;
        person specification; who are you; who you might be; is this you; what makes you a great fit;
        what makes you a good fit; do you have what it takes; selection criteria; the candidate; we expect;
        minimum qualifications and experience; technical requirements; technical skills; conditions of employment;
        knowledge skills and experience; professional experience
    """,
    Section.PREFERRED: """
        preferred; preferred qualifications; preferred requirements; preferred skills; preferred experience;
        preferred skills and experience; preferred but not required; nice to have; nice to haves; a few nice to haves;
        some nice to haves; its nice if you have; would be nice to have; bonus; bonus points;
        bonus points if you have; bonus points if you; bonus points for; bonus if you have; bonus skills;
        bonus qualifications; plus; pluses; a plus; big plus; plus points; its a plus if;
        it would be a plus if you have; desirable; desired; desirable skills; desirable criteria;
        desirable experience; desirable requirements; desired skills; desired experience; desired qualifications;
        desired skills and experience; additional qualifications; additional skills; optional; optional skills;
        extra credit; ideally; ideally youll have; ideally you have; ideally you will have; ideally also;
        it helps if you have; it would be great if you have; it would be great if; even better;
        even better if you have; even better if; great to have; good to have; advantageous; advantages;
        would be an advantage; assets; asset; what would make you stand out; what will make you stand out;
        what sets you apart; what will set you apart; stand out; you stand out if; strong candidates may also;
        strong candidates may also have; strong candidates may have; strong candidates may also have experience with;
        strong candidates may have experience with; strong candidates will have; you might also have;
        you may also have; you might have; other qualifications; nice but not required; we would love if you had;
        wed love it if you have; wed also love; brownie points
    """,
    Section.BENEFITS: """
        benefits; our benefits; key benefits; employee benefits; benefits and perks; perks and benefits; perks;
        our perks; compensation and benefits; benefits and compensation; pay and benefits; salary and benefits;
        total rewards; rewards; rewards and benefits; what we offer; what we offer you; what we can offer;
        what we can offer you; what well offer; we offer; we offer you; our offer; what you get; what youll get;
        what you will get; what you can expect; what you get in return; whats in it for you; what is in it for you;
        whats on offer; why join us; why you should join us; why work with us; why work for us; why work here;
        why youll love working here; why youll love it here; why youll love working with us; what we provide;
        what youll love about us; what youll receive; what you will receive; what to expect; in return;
        in return we offer; what makes us great; package; benefits package; compensation package; life at;
        additional benefits; us benefits; uk benefits; health and wellness; and what you can wait from us;
        reasons to join; reasons to join us; what do we offer; why us; perks of working here;
        how well take care of you; how we support you; working with us; advantages of working with us
    """,
    Section.ABOUT: """
        about; about us; about the role; about the job; about the position; about the opportunity; about the team;
        about our team; about the company; about our company; about the project; about the product; about the program;
        about this role; about this job; about this position; about the organization; about the department;
        who we are; who are we; what we do; what do we do; our mission; our vision; our values; our culture;
        our story; company overview; company description; company profile; company; overview; job overview;
        role overview; position overview; job summary; role summary; position summary; summary; job description;
        description; role description; position description; introduction; background; purpose; job purpose;
        role purpose; purpose of the role; purpose of the job; the role; role; the position; the opportunity;
        opportunity; the team; team; your team; our team; the company; the project; main project; project;
        the mission; the challenge; why this role; why this role matters; why we exist; how were different;
        how we are different; what makes us different; how we work; life at our company; culture; meet the team;
        position; mission statement; come work with us; join us; join our team; the organisation; the organization;
        the program; general information; job profile
    """,
    Section.PROCESS: """
        process; interview process; the interview process; our interview process; hiring process; our hiring process;
        the hiring process; recruitment process; recruiting process; our recruitment process; selection process;
        application process; the application process; how to apply; applying; your application; application;
        application instructions; application deadline; deadline; deadline to apply; closing date; key dates;
        important dates; timeline; next steps; what happens next; what to expect in the process;
        what to expect from the process; the process; our process; how we hire; to apply; how do i apply; interview;
        interviews; interview stages; interview steps; ready to apply; interested; sounds good; contact; contact us;
        contact person; your contact; questions; any questions; guidance on candidates ai usage;
        application materials; who may apply; what to submit; required documents; documents
    """,
    Section.LOGISTICS: """
        logistics; location; locations; work location; office location; job location; location and travel;
        location policy; role specific location policy; work arrangement; working arrangement; hybrid policy;
        location based hybrid policy; remote policy; remote work; work model; working model; visa; visa sponsorship;
        us visa sponsorship; sponsorship; work authorization; work authorisation; travel; travel requirement;
        travel requirements; compensation; compensation usd; salary; salary range; annual salary; base salary; pay;
        pay range; pay rate; pay transparency; base pay; base pay range; compensation range; compensation details;
        compensation information; salary information; expected salary; annual base salary; remuneration; hours;
        working hours; work hours; schedule; work schedule; shift; shifts; start date; duration; contract;
        contract type; contract details; employment type; job type; job details; role details; position details;
        details; key details; practical information; practicalities; basic information; at a glance; quick facts;
        key facts; key information; terms; terms and conditions; other information; additional information;
        physical requirements; physical demands; work environment; working environment; working conditions;
        relocation; reporting line; reports to; security clearance; employment details; where; when; where youll work;
        where you will work; work permit; the details; stipend; job info
    """,
    Section.OTHER: """
        equal opportunity; equal opportunities; equal opportunity employer; equal employment opportunity; eeo;
        eeo statement; diversity; diversity and inclusion; diversity equity and inclusion;
        our commitment to diversity; inclusion; accommodations; reasonable accommodation; privacy; privacy notice;
        privacy policy; data protection; disclaimer; legal; faq; faqs; representative projects; example projects;
        candidates need not have
    """,
}
